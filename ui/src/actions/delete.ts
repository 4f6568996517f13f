import { removeSelection } from "../state/removal";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit, somethingSelected } from "./when";

/** Takes elements out of the view; relations and notes have no other place, so they go altogether. */
export const remove = action({
  id: "delete",
  label: "action-delete",
  group: "edit",
  keys: ["Delete", "Backspace"],
  enabled: () => canEdit() && somethingSelected(),
  run: () => removeSelection(useWindow.getState()),
});
