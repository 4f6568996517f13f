import { describe, expect, it } from "vitest";
import type { ConflictLine, DuplicateLine } from "../../generated/wire";
import { allOf, chosen, joined, settling } from "./choices";

const conflict = (id: string): ConflictLine => ({
  id,
  record: "element",
  target: id,
  field: "name",
  title: [],
  base: "a",
  ours: "b",
  theirs: "c",
});

const twin = (ours: string, theirs: string): DuplicateLine => ({ kind: "role", name: ours, ours, theirs, label: ours });

describe("choices of a merge", () => {
  const both = [conflict("one"), conflict("two")];

  it("tell only what was chosen, in the order of the conflicts", () => {
    expect(chosen(both, { two: "theirs", gone: "ours" })).toEqual([{ conflict: "two", side: "theirs" }]);
    expect(chosen(both, allOf(both, "ours")).map(({ side }) => side)).toEqual(["ours", "ours"]);
    expect(chosen(both, {})).toEqual([]);
  });

  it("are ops for conflicts that stand in the model", () => {
    expect(settling(both, { one: "base" })).toEqual([{ op: "resolve_conflict", conflict: "one", side: "base" }]);
  });

  it("join twins only when that is wanted, keeping what was made here", () => {
    const twins = [twin("a", "x"), twin("b", "y")];
    expect(joined(twins, new Set())).toEqual([]);
    expect(joined(twins, new Set(["y"]))).toEqual([{ keep: "b", drop: "y" }]);
  });
});
