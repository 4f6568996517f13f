import { answerLit } from "../state/answers";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

/** From a question that is lit to its answers. */
export const answer = action({
  id: "answer",
  label: "action-answer",
  group: "edit",
  keys: ["A"],
  enabled: () => canEdit() && (useWindow.getState().evidence?.fingerprints.length ?? 0) > 0,
  run: () => answerLit("answer"),
});
