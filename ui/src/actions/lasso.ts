import { useWindow } from "../state/window";
import { action } from "./action";
import { canDraw } from "./when";

/** The next drag is drawn around what is to be selected. */
export const lasso = action({
  id: "lasso",
  label: "action-lasso",
  group: "draw",
  keys: ["L"],
  enabled: canDraw,
  run: () => {
    const { tool, take } = useWindow.getState();
    take({ tool: tool.tool === "lasso" ? "select" : "lasso" });
  },
});
