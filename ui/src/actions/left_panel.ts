import { useLayout } from "../state/layout";
import { action } from "./action";
import { isOpen } from "./when";

export const leftPanel = action({
  id: "left_panel",
  label: "action-left-panel",
  group: "view",
  keys: ["Mod+B"],
  inText: true,
  enabled: isOpen,
  run: () => useLayout.getState().arrange({ left: !useLayout.getState().left }),
});
