import { useLayout } from "../state/layout";
import { action } from "./action";
import { isWorking } from "./when";

export const leftPanel = action({
  id: "left_panel",
  label: "action-left-panel",
  group: "view",
  keys: ["Mod+B"],
  inText: true,
  enabled: isWorking,
  run: () => useLayout.getState().arrange({ left: !useLayout.getState().left }),
});
