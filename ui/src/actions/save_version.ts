import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

/** Every edit is on disk already; saving means giving the present state a name. */
export const saveVersion = action({
  id: "save_version",
  label: "action-save-version",
  group: "file",
  keys: ["Mod+S"],
  inText: true,
  enabled: canEdit,
  run: () => useWindow.getState().ask("save_version"),
});
