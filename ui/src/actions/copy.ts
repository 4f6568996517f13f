import { copySelection } from "../state/clipboard";
import { useWindow } from "../state/window";
import { action } from "./action";
import { isWorking } from "./when";

/** Copies what is selected on the canvas; a text that is marked on the page is copied by the browser itself. */
export const copy = action({
  id: "copy",
  label: "action-copy",
  group: "edit",
  keys: ["Mod+C"],
  enabled: () => {
    const { elements, notes } = useWindow.getState().selection;
    return isWorking() && elements.length + notes.length > 0 && (getSelection()?.isCollapsed ?? true);
  },
  run: copySelection,
});
