import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

/** Shows every decision in one sentence. */
export const decisions = action({
  id: "decisions",
  label: "action-decisions",
  group: "view",
  keys: ["Mod+Shift+D"],
  inText: true,
  enabled: isOpen,
  run: () => useWindow.getState().ask("decisions"),
});
