import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

/** Takes in what others made of the model: a scenario, a version or a copy of the file. */
export const merge = action({
  id: "merge",
  label: "action-merge",
  group: "file",
  keys: ["Mod+Shift+M"],
  inText: true,
  enabled: canEdit,
  run: () => useWindow.getState().ask("merge"),
});
