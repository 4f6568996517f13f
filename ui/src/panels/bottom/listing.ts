/** What the list of questions shows, from what the core folded and ordered. Pure: it picks, it never sorts. */
import type { FoldedLine, Nature, Question, Questions } from "../../generated/wire";

export interface Filter {
  nature: Nature | null;
  heading: string | null;
  /** All lines, not only the first ten. */
  all: boolean;
}

export interface Line {
  line: FoldedLine;
  questions: Question[];
}

/** The lines to show. A filter looks at all lines; only the unfiltered list begins with the first ten. */
export function listed(questions: Questions, { nature, heading, all }: Filter): Line[] {
  const byFingerprint = new Map(questions.items.map((item) => [item.fingerprint, item]));
  const filtered = nature !== null || heading !== null;
  const first = new Set(questions.first);
  return questions.lines
    .filter((line, at) => {
      if (!filtered) return all || first.has(at);
      return (nature === null || line.nature === nature) && (heading === null || line.heading === heading);
    })
    .map((line) => ({ line, questions: line.fingerprints.flatMap((each) => byFingerprint.get(each) ?? []) }));
}
