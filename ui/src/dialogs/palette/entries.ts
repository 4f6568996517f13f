/** What can be found: actions that can be carried out now, views, elements, open questions. Ranking is pure. */
import type { ElementKind, Nature, Severity, Viewpoint } from "../../generated/wire";
import { folded } from "../../panels/left/rows";

/** Headings of the list, in their order. */
export const SORTS = ["actions", "views", "elements", "questions"] as const;
export type Sort = (typeof SORTS)[number];

/** What stands before an entry. */
export type Mark =
  | { type: "kind"; kind: ElementKind }
  | { type: "viewpoint"; viewpoint: Viewpoint }
  | { type: "question"; severity: Severity; nature: Nature }
  | null;

export interface Entry {
  /** Unique over all sorts. */
  id: string;
  sort: Sort;
  text: string;
  /** Beside it: the kind of an element, what an action is about. Looked at as well, but counts less. */
  detail: string;
  /** The key of an action, likewise. */
  keys?: string;
  mark: Mark;
  run(): void;
}

export interface Section {
  sort: Sort;
  entries: Entry[];
}

/** So many of each sort: more would not be read. */
const MOST: Record<Sort, number> = { actions: 8, views: 8, elements: 12, questions: 6 };

/** How well a text fits: 0 = best, null = not at all. Every word typed has to be there. */
export function closeness(text: string, words: readonly string[]): number | null {
  const whole = folded(text);
  if (!words.every((word) => whole.includes(word))) return null;
  const typed = words.join(" ");
  if (whole === typed) return 0;
  if (whole.startsWith(typed)) return 1;
  return words.every((word) => ` ${whole}`.includes(` ${word}`)) ? 2 : 3;
}

/** What fits what was typed, by sort; the sort with the best entry comes first. With nothing typed: actions and views. */
export function found(entries: readonly Entry[], typed: string): Section[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const sections = SORTS.map((sort) => {
    const ranked = entries
      .filter((entry) => entry.sort === sort && (words.length > 0 || sort === "actions" || sort === "views"))
      .map((entry) => ({ entry, rank: rankOf(entry, words) }))
      .filter((ranked): ranked is { entry: Entry; rank: number } => ranked.rank !== null)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST[sort]);
    return { sort, entries: ranked.map(({ entry }) => entry), best: ranked[0]?.rank ?? Number.POSITIVE_INFINITY };
  });
  return sections
    .filter((section) => section.entries.length > 0)
    .sort((a, b) => a.best - b.best)
    .map(({ sort, entries }) => ({ sort, entries }));
}

/** Behind everything that fits by its text alone. */
const BY_DETAIL = 4;

function rankOf({ text, detail, keys = "" }: Entry, words: readonly string[]): number | null {
  return closeness(text, words) ?? (closeness(`${text} ${detail} ${keys}`, words) === null ? null : BY_DETAIL);
}
