import { useStage } from "../state/stage";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

/** Connects the selected element, or several in the same way, with another by its name. */
export const connect = action({
  id: "connect",
  label: "action-connect",
  group: "draw",
  keys: ["C"],
  enabled: () => canEdit() && useStage.getState().stage !== null && useWindow.getState().selection.elements.length > 0,
  run: () => useStage.getState().stage?.startConnect(),
});
