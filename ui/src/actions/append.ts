import { useStage } from "../state/stage";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canDraw } from "./when";

/** What usually comes next at the selected element, or what the selected notes become: the pad gets the keyboard. */
export const append = action({
  id: "append",
  label: "action-append",
  group: "draw",
  keys: ["E"],
  enabled: () => {
    const { elements, relations, notes } = useWindow.getState().selection;
    const one = elements.length === 1 && notes.length === 0;
    return canDraw() && relations.length === 0 && (one || (elements.length === 0 && notes.length > 0));
  },
  run: () => useStage.getState().stage?.startPad(),
});
