import { useWindow } from "../state/window";
import { action } from "./action";

/** Leaves, one per press: the tool in hand, the evidence shown, the selection. */
export const leave = action({
  id: "escape",
  label: "action-escape",
  group: "draw",
  keys: ["Escape"],
  enabled: () => {
    const { tool, evidence, selection } = useWindow.getState();
    return tool.tool !== "select" || evidence !== null || Object.values(selection).some((ids) => ids.length > 0);
  },
  run: () => {
    const { tool, evidence, take, light, select } = useWindow.getState();
    if (tool.tool !== "select") take({ tool: "select" });
    else if (evidence) light(null);
    else select({});
  },
});
