/** The open questions, kept up by what the core says has become of them. Knows lists, not what is asked. */
import type { Questions, QuestionsChange, Splice } from "../generated/wire";

/** The questions after a change; null when it fits to another list than this. */
export function followed(questions: Questions, change: QuestionsChange): Questions | null {
  if (change.number === questions.number) return questions;
  if (change.from !== questions.number) return null;
  const { number, first, counts, headings } = change;
  return {
    number,
    first,
    counts,
    headings,
    items: spliced(questions.items, change.items),
    lines: spliced(questions.lines, change.lines),
    waived_lines: spliced(questions.waived_lines, change.waived_lines),
  };
}

/** A list with these pieces in it; the same one where there is none. */
function spliced<T>(list: T[], pieces: readonly Splice<T>[]): T[] {
  if (pieces.length === 0) return list;
  const parts: T[][] = [];
  let next = 0;
  for (const { at, remove, insert } of pieces) {
    parts.push(list.slice(next, at), insert);
    next = at + remove;
  }
  return [...parts, list.slice(next)].flat() as T[];
}
