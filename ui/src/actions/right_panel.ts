import { useLayout } from "../state/layout";
import { action } from "./action";
import { isOpen } from "./when";

export const rightPanel = action({
  id: "right_panel",
  label: "action-right-panel",
  group: "view",
  keys: ["Mod+I"],
  inText: true,
  enabled: isOpen,
  run: () => useLayout.getState().arrange({ right: !useLayout.getState().right }),
});
