import { duplicateSelection } from "../state/clipboard";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canDraw } from "./when";

/** What is selected once more, beside itself. */
export const duplicate = action({
  id: "duplicate",
  label: "action-duplicate",
  group: "edit",
  keys: ["Mod+D"],
  enabled: () => {
    const { elements, notes } = useWindow.getState().selection;
    return canDraw() && elements.length + notes.length > 0;
  },
  run: duplicateSelection,
});
