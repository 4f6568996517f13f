/** What has been chosen about conflicts and twins, as the core wants to hear it. */
import type { ConflictLine, DuplicateLine, MergeChoice, MergeJoin, MergeSide, Op } from "../../generated/wire";

/** The side chosen, by conflict; what is not in it stays open. */
export type Choices = Readonly<Record<string, MergeSide>>;

/** One side for every conflict. */
export const allOf = (conflicts: readonly ConflictLine[], side: MergeSide): Choices =>
  Object.fromEntries(conflicts.map(({ id }) => [id, side]));

/** Choices about these conflicts, in their order. */
export function chosen(conflicts: readonly ConflictLine[], choices: Choices): MergeChoice[] {
  return conflicts.flatMap(({ id }) => {
    const side = choices[id];
    return side ? [{ conflict: id, side }] : [];
  });
}

/** The steps that settle open conflicts. */
export const settling = (conflicts: readonly ConflictLine[], choices: Choices): Op[] =>
  chosen(conflicts, choices).map((choice) => ({ op: "resolve_conflict", ...choice }));

/** Which twins become one: what was made here stays. `one` has the ids of those made there. */
export const joined = (duplicates: readonly DuplicateLine[], one: ReadonlySet<string>): MergeJoin[] =>
  duplicates.filter(({ theirs }) => one.has(theirs)).map(({ ours, theirs }) => ({ keep: ours, drop: theirs }));
