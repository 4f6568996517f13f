/** Going from a question to what it is about. */
import type { Question } from "../generated/wire";
import type { Mirror } from "../model/mirror";
import { useDocument } from "./document";
import { stored, useWindow } from "./window";

/** Lights the evidence of a question and selects its subject. */
export function showEvidence(question: Question): void {
  const { select, light } = useWindow.getState();
  light({ fingerprint: question.fingerprint, ids: new Set(withSubject(question)) });
  const mirror = useDocument.getState().open?.mirror;
  const elements = mirror?.elements;
  if (mirror) bring(mirror, withSubject(question));
  if (question.subject && elements?.has(question.subject)) select({ elements: [question.subject] });
  else select({});
}

/** Shows the view that has most of the evidence, unless the one in front has as much. Generated views have what they need. */
function bring(mirror: Mirror, ids: string[]): void {
  const { active, showView } = useWindow.getState();
  if (active?.type === "generated") return;
  const shown = (view: string) => ids.filter((id) => mirror.nodes.has(`${view}/${id}`)).length;
  const views = [...mirror.views.keys()].map((id) => ({ id, count: shown(id) }));
  const best = views.reduce((a, b) => (b.count > a.count ? b : a), { id: "", count: active ? shown(active.id) : 0 });
  if (best.id !== "") showView(stored(best.id));
}

function withSubject({ subject, evidence }: Question): string[] {
  return subject ? [subject, ...evidence] : evidence;
}
