import { useStage } from "../state/stage";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canDraw } from "./when";

/** A box with a title around what is selected: a note of the view, which takes along what stands in it. */
export const group = action({
  id: "group",
  label: "action-group",
  group: "draw",
  keys: ["G"],
  enabled: () => {
    const { elements, notes } = useWindow.getState().selection;
    return canDraw() && elements.length + notes.length > 0;
  },
  run: () => useStage.getState().stage?.startGroup(),
});
