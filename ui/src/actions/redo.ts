import { useDocument } from "../state/document";
import { redo as redoStep } from "../state/steps";
import { action } from "./action";

export const redo = action({
  id: "redo",
  label: "action-redo",
  group: "edit",
  keys: ["Mod+Shift+Z", "Mod+Y"],
  enabled: () => Boolean(useDocument.getState().open?.redo),
  run: redoStep,
});
