import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

/** Renames the scenario that is shown. */
export const renameScenario = action({
  id: "rename_scenario",
  label: "action-rename-scenario",
  group: "file",
  enabled: canEdit,
  run: () => useWindow.getState().ask("rename_scenario"),
});
