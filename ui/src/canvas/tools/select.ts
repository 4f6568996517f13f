/** What a selection becomes. Pure. */
import type { FlowNode } from "../adapter";
import { subjectOf } from "../adapter";
import type { Selection } from "../props";

export const NOTHING: Selection = { elements: [], relations: [], notes: [] };

/** A selection after React Flow chose or left nodes; relations stay only while something is added. */
export function withNodes(
  before: Selection,
  changes: readonly { id: string; selected: boolean }[],
  adding: boolean,
): Selection {
  const elements = new Set(before.elements);
  const notes = new Set(before.notes);
  for (const { id, selected } of changes) {
    const subject = subjectOf(id);
    const set = subject.type === "note" ? notes : elements;
    if (selected) set.add(subject.id);
    else set.delete(subject.id);
  }
  return { elements: [...elements], relations: adding ? before.relations : [], notes: [...notes] };
}

/** Two selections together; the first one may be none. */
export function joined(a: Selection | null, b: Selection): Selection {
  if (!a) return b;
  const both = (one: string[], other: string[]) => [...new Set([...one, ...other])];
  return {
    elements: both(a.elements, b.elements),
    relations: both(a.relations, b.relations),
    notes: both(a.notes, b.notes),
  };
}

/** A selection after a click on one thing: it alone, or added and taken out again with a modifier key. */
export function picked(before: Selection, what: keyof Selection, id: string, more: boolean): Selection {
  if (!more) return { ...NOTHING, [what]: [id] };
  const had = before[what].includes(id);
  return { ...before, [what]: had ? before[what].filter((one) => one !== id) : [...before[what], id] };
}

/** Everything that is drawn. */
export function everything(nodes: readonly FlowNode[]): Selection {
  return withNodes(
    NOTHING,
    nodes.map((node) => ({ id: node.id, selected: true })),
    false,
  );
}

export function sameSelection(a: Selection, b: Selection): boolean {
  const equal = (one: string[], other: string[]) =>
    one.length === other.length && one.every((id, at) => id === other[at]);
  return equal(a.elements, b.elements) && equal(a.relations, b.relations) && equal(a.notes, b.notes);
}
