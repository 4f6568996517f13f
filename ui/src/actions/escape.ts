import { compares, useComparing } from "../state/comparing";
import { useDocument } from "../state/document";
import { useWindow } from "../state/window";
import { action } from "./action";

const comparing = () => compares(useDocument.getState().open?.path);

/** Leaves, one per press: what is compared, the tool in hand, the evidence shown, the focus, the selection. */
export const leave = action({
  id: "escape",
  label: "action-escape",
  group: "draw",
  keys: ["Escape"],
  enabled: () => {
    if (comparing()) return true;
    const { tool, evidence, focus, selection } = useWindow.getState();
    return (
      tool.tool !== "select" ||
      evidence !== null ||
      focus !== null ||
      Object.values(selection).some((ids) => ids.length > 0)
    );
  },
  run: () => {
    if (comparing()) return useComparing.getState().end();
    const { tool, evidence, focus, take, light, setFocus, select } = useWindow.getState();
    if (tool.tool !== "select") take({ tool: "select" });
    else if (evidence) light(null);
    else if (focus) setFocus(null);
    else select({});
  },
});
