/** What the list of questions shows, from what the core folded and ordered. Pure: it picks, it never sorts. */
import type { FoldedLine, Question, Questions } from "../../generated/wire";
import { type Asking, narrowed } from "../../state/asking";

export interface Line {
  line: FoldedLine;
  questions: Question[];
}

/** What the filters need to know of the model. */
export interface Known {
  /** Unit that answers for an element. */
  unitOf(element: string): string | undefined;
  /** Whether an element or relation stands in the view in front. */
  inView(id: string): boolean;
  /** Whether a finding is new since the version that was chosen; everything is where none was. */
  isNew(fingerprint: string): boolean;
  /** Name of an element. */
  nameOf(element: string): string;
}

/** The lines to show. A filter looks at all lines; only the unfiltered list begins with the first ten. */
export function listed(questions: Questions, asking: Asking, known: Known): Line[] {
  const byFingerprint = new Map(questions.items.map((item) => [item.fingerprint, item]));
  const first = new Set(questions.first);
  const filtered = narrowed(asking);
  const wanted = (question: Question) => !filtered || matches(question, asking, known);
  return (asking.waived ? questions.waived_lines : questions.lines)
    .filter((_, at) => filtered || asking.all || asking.waived || first.has(at))
    .map((line) => ({
      line,
      questions: line.fingerprints.flatMap((each) => byFingerprint.get(each) ?? []).filter(wanted),
    }))
    .filter((line) => line.questions.length > 0);
}

/** Whether a question passes all filters. */
export function matches(question: Question, asking: Asking, known: Known): boolean {
  const { nature, heading, severity, unit, subject, inView, words } = asking;
  return (
    known.isNew(question.fingerprint) &&
    (nature === null || question.nature === nature) &&
    (heading === null || question.heading === heading) &&
    (severity === null || question.severity === severity) &&
    (subject === null || question.subject === subject) &&
    (unit === null || isOf(question, unit, known)) &&
    (!inView || [question.subject, ...question.evidence].some((id) => id !== null && known.inView(id))) &&
    says(question, words, known)
  );
}

/** About the unit itself or what it answers for. */
function isOf({ subject }: Question, unit: string, known: Known): boolean {
  return subject !== null && (subject === unit || known.unitOf(subject) === unit);
}

/** Every word occurs in the question, its explanation, its code or the name of what it is about. */
function says({ question, explanation, code, subject }: Question, words: string, known: Known): boolean {
  const text = [question, explanation, code, subject ? known.nameOf(subject) : ""].join(" ").toLocaleLowerCase();
  const wanted = words.toLocaleLowerCase().split(/\s+/);
  return wanted.every((word) => text.includes(word));
}
