import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

/** Shows which rules run, how much they weigh, and an organisation's own. */
export const rulePack = action({
  id: "rule_pack",
  label: "action-rule-pack",
  group: "view",
  keys: ["Mod+Shift+R"],
  inText: true,
  enabled: isOpen,
  run: () => useWindow.getState().ask("rule_pack"),
});
