import { useWindow } from "../state/window";
import { action } from "./action";

export const about = action({
  id: "about",
  label: "action-about",
  group: "help",
  run: () => useWindow.getState().ask("about"),
});
