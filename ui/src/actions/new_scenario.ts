import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

export const newScenario = action({
  id: "new_scenario",
  label: "action-new-scenario",
  group: "file",
  enabled: canEdit,
  run: () => useWindow.getState().ask("new_scenario"),
});
