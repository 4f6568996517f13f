import { useDocument } from "../state/document";
import { undo as undoStep } from "../state/steps";
import { action } from "./action";

export const undo = action({
  id: "undo",
  label: "action-undo",
  group: "edit",
  keys: ["Mod+Z"],
  enabled: () => Boolean(useDocument.getState().open?.undo),
  run: undoStep,
});
