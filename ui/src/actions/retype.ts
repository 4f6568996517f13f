import { useStage } from "../state/stage";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canDraw } from "./when";

/** Notes first, typed later: the selected notes become elements of a kind. */
export const retype = action({
  id: "retype",
  label: "action-retype",
  group: "draw",
  keys: ["K"],
  enabled: () => {
    const { elements, notes } = useWindow.getState().selection;
    return canDraw() && elements.length === 0 && notes.length > 0;
  },
  run: () => useStage.getState().stage?.startRetype(),
});
