import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

export const backups = action({
  id: "backups",
  label: "action-backups",
  group: "file",
  enabled: isOpen,
  run: () => useWindow.getState().ask("backups"),
});
