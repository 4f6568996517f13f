import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

/** Makes a relation by the names of its ends. */
export const newRelation = action({
  id: "new_relation",
  label: "action-new-relation",
  group: "edit",
  enabled: canEdit,
  run: () => useWindow.getState().ask("new_relation"),
});
