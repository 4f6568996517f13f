import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

export const exportView = action({
  id: "export",
  label: "action-export",
  group: "file",
  keys: ["Mod+E"],
  inText: true,
  enabled: isOpen,
  run: () => useWindow.getState().ask("export"),
});
