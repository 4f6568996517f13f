import { useStage } from "../state/stage";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

/** Edits the name of what is selected, in place. */
export const rename = action({
  id: "rename",
  label: "action-rename",
  group: "draw",
  keys: ["F2"],
  enabled: () => {
    const { elements, notes } = useWindow.getState().selection;
    return canEdit() && useStage.getState().stage !== null && elements.length + notes.length === 1;
  },
  run: () => useStage.getState().stage?.startRename(),
});
