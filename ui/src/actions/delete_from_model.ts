import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

/** Deletes elements everywhere; asks first and says what goes with them. */
export const removeFromModel = action({
  id: "delete_from_model",
  label: "action-delete-from-model",
  group: "edit",
  keys: ["Shift+Delete"],
  enabled: () => canEdit() && useWindow.getState().selection.elements.length > 0,
  run: () => useWindow.getState().ask("delete_elements"),
});
