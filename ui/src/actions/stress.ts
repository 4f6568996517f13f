import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

/** What if what is selected were gone? Nothing is changed. */
export const stress = action({
  id: "stress",
  label: "action-stress",
  group: "view",
  keys: ["X"],
  enabled: () => isOpen() && useWindow.getState().selection.elements.length > 0,
  run: () => useWindow.getState().ask("stress"),
});
