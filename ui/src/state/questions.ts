/** Going from a question to what it is about. */
import type { Question } from "../generated/wire";
import type { Mirror } from "../model/mirror";
import { useDocument } from "./document";
import { useStage } from "./stage";
import { generated, stored, useWindow } from "./window";

/** Lights the evidence of a question and selects its subject. */
export function showEvidence(question: Question): void {
  const { select, light } = useWindow.getState();
  light({ fingerprints: [question.fingerprint], ids: new Set(withSubject(question)) });
  const mirror = useDocument.getState().open?.mirror;
  const elements = mirror?.elements;
  if (mirror) bring(mirror, question);
  if (question.subject && elements?.has(question.subject)) select({ elements: [question.subject] });
  else select({});
}

/** Lights the evidence of several questions at once, to be answered at once. */
export function showAll(questions: readonly Question[]): void {
  const { select, light } = useWindow.getState();
  light({
    fingerprints: questions.map(({ fingerprint }) => fingerprint),
    ids: new Set(questions.flatMap((question) => (question.subject ? [question.subject] : question.evidence))),
  });
  select({});
}

/** Selects an element and brings it into sight, in a view that shows it. */
export function showElement(id: string): void {
  const mirror = useDocument.getState().open?.mirror;
  if (mirror) bring(mirror, { subject: id, evidence: [] });
  useWindow.getState().select({ elements: [id] });
  useStage.getState().stage?.reveal([id]);
}

/** Shows the view that has the subject and most of the evidence, unless the one in front has as much. */
function bring(mirror: Mirror, question: Pick<Question, "subject" | "evidence">): void {
  const { active, table, showView } = useWindow.getState();
  if (table && active) showView(active);
  // Generated views have what they need.
  if (active?.type === "generated") return;
  const has = (view: string, id: string) => mirror.nodes.has(`${view}/${id}`);
  const { subject, evidence } = question;
  const weight = (view: string) =>
    evidence.filter((id) => has(view, id)).length + (subject && has(view, subject) ? evidence.length + 1 : 0);
  const views = [...mirror.views.keys()].map((id) => ({ id, weight: weight(id) }));
  const front = { id: active?.id ?? "", weight: active ? weight(active.id) : 0 };
  const best = views.reduce((a, b) => (b.weight > a.weight ? b : a), front);
  // The operating model that the core draws by itself shows every element.
  if (subject && mirror.elements.has(subject) && !has(best.id, subject)) showView(generated("operating_model"));
  else if (best !== front) showView(stored(best.id));
}

function withSubject({ subject, evidence }: Question): string[] {
  return subject ? [subject, ...evidence] : evidence;
}
