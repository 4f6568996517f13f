import { useLayout } from "../state/layout";
import { action } from "./action";
import { isWorking } from "./when";

export const rightPanel = action({
  id: "right_panel",
  label: "action-right-panel",
  group: "view",
  keys: ["Mod+I"],
  inText: true,
  enabled: isWorking,
  run: () => useLayout.getState().arrange({ right: !useLayout.getState().right }),
});
