import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

/** Shows what holds the units together. */
export const integration = action({
  id: "integration",
  label: "action-integration",
  group: "view",
  keys: ["Mod+Shift+I"],
  inText: true,
  enabled: isOpen,
  run: () => useWindow.getState().ask("integration"),
});
