/** Going from a question to what it is about. */
import type { Question } from "../generated/wire";
import { useDocument } from "./document";
import { useStage } from "./stage";
import { useWindow } from "./window";

/** Lights the evidence of a question and selects its subject. */
export function showEvidence(question: Question): void {
  const { select, light } = useWindow.getState();
  light({ fingerprint: question.fingerprint, ids: new Set(withSubject(question)) });
  const elements = useDocument.getState().open?.mirror.elements;
  if (question.subject && elements?.has(question.subject)) select({ elements: [question.subject] });
  else select({});
  const shown = withSubject(question).filter((id) => elements?.has(id));
  if (shown.length > 0) useStage.getState().stage?.reveal(shown);
}

function withSubject({ subject, evidence }: Question): string[] {
  return subject ? [subject, ...evidence] : evidence;
}
