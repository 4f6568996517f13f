import { useStage } from "../state/stage";
import { action } from "./action";
import { canDraw } from "./when";

/** A note on the canvas; it belongs to the view only. */
export const note = action({
  id: "note",
  label: "action-note",
  group: "draw",
  keys: ["T"],
  enabled: canDraw,
  run: () => useStage.getState().stage?.startNote(),
});
