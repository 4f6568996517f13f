import { useWindow } from "../state/window";
import { action } from "./action";

/** Finds an action, a view, an element or a question by what is typed. */
export const palette = action({
  id: "palette",
  label: "action-palette",
  group: "help",
  keys: ["Mod+K"],
  inText: true,
  run: () => useWindow.getState().ask("palette"),
});
