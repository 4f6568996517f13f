import { useWindow } from "../state/window";
import { action } from "./action";

export const shortcuts = action({
  id: "shortcuts",
  label: "action-shortcuts",
  group: "help",
  keys: ["?"],
  run: () => useWindow.getState().ask("shortcuts"),
});
