import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

export const scenarios = action({
  id: "scenarios",
  label: "action-scenarios",
  group: "file",
  enabled: isOpen,
  run: () => useWindow.getState().ask("scenarios"),
});
