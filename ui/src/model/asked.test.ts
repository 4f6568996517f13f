import { describe, expect, it } from "vitest";
import { questions as asked } from "../../dev/fake-model";
import type { Question, QuestionsChange } from "../generated/wire";
import { followed } from "./asked";

const question = (fingerprint: string): Question => ({
  fingerprint,
  code: "DEC01",
  heading: "decision_rights",
  severity: "error",
  nature: "gap",
  subject: null,
  evidence: [],
  question: fingerprint,
  explanation: "",
  waived: false,
  waiver: null,
});

const before = { ...asked(["a", "b", "c", "d"].map(question)), number: 4 };

const change = (items: QuestionsChange["items"], from = 4, number = 5): QuestionsChange => {
  const { first, counts, headings } = before;
  return { from, number, items, lines: [], waived_lines: [], first, counts, headings };
};

const shown = (change: QuestionsChange) =>
  followed(before, change)
    ?.items.map(({ fingerprint }) => fingerprint)
    .join("");

describe("the open questions", () => {
  it("take what goes, comes and moves, at its place in the list before", () => {
    const piece = (at: number, remove: number, insert: string[]) => ({ at, remove, insert: insert.map(question) });
    expect(shown(change([piece(1, 1, [])]))).toBe("acd");
    expect(shown(change([piece(0, 0, ["x"]), piece(2, 1, ["y", "z"]), piece(4, 0, ["e"])]))).toBe("xabyzde");
    expect(shown(change([piece(0, 4, [])]))).toBe("");
  });

  it("are the same ones when nothing has changed", () => {
    expect(followed(before, change([], 4, 4))).toBe(before);
    expect(followed(before, change([], 3, 4))).toBe(before);
    expect(followed(before, change([]))?.items).toBe(before.items);
  });

  it("do not take a change of another list", () => {
    expect(followed(before, change([], 5, 6))).toBeNull();
  });
});
