import { useWindow } from "../state/window";
import { action } from "./action";
import { isWorking } from "./when";

/** Finds a text in names, descriptions and notes, and replaces it. */
export const findReplace = action({
  id: "find_replace",
  label: "action-find-replace",
  group: "edit",
  keys: ["Mod+H"],
  inText: true,
  enabled: isWorking,
  run: () => useWindow.getState().ask("find_replace"),
});
