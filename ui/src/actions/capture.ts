import { useStage } from "../state/stage";
import { action } from "./action";
import { canDraw } from "./when";

/** Quick capture: type a name, Enter adds it and opens the next. */
export const capture = action({
  id: "capture",
  label: "action-capture",
  group: "draw",
  keys: ["N"],
  enabled: canDraw,
  run: () => useStage.getState().stage?.startCapture(),
});
