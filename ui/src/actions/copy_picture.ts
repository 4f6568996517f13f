import { copyView } from "../state/copying";
import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

/** What is selected in the view in front, or all of it, as a picture, to be pasted elsewhere. */
export const copyPicture = action({
  id: "copy_picture",
  label: "action-copy-picture",
  group: "file",
  keys: ["Mod+Shift+P"],
  enabled: () => isOpen() && useWindow.getState().active !== null,
  run: () => {
    const { active, selection } = useWindow.getState();
    if (active) return copyView(active, selection.elements);
  },
});
