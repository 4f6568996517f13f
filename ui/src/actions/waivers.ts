import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

/** Shows everything that is lived with, by whom and until when. */
export const waivers = action({
  id: "waivers",
  label: "action-waivers",
  group: "view",
  enabled: isOpen,
  run: () => useWindow.getState().ask("waivers"),
});
