import { answerLit } from "../state/answers";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

/** Decides to live with the question that is lit. */
export const waive = action({
  id: "waive",
  label: "action-waive",
  group: "edit",
  keys: ["W"],
  enabled: () => canEdit() && (useWindow.getState().evidence?.fingerprints.length ?? 0) > 0,
  run: () => answerLit("waive"),
});
