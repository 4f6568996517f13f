import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

export const versions = action({
  id: "versions",
  label: "action-versions",
  group: "file",
  keys: ["Mod+Shift+S"],
  inText: true,
  enabled: isOpen,
  run: () => useWindow.getState().ask("versions"),
});
