import { describe, expect, it } from "vitest";
import { retyped, wordsOf } from "./retype";

describe("a note's words", () => {
  it("are a name and a description", () => {
    expect(wordsOf("Who grants  discounts?")).toEqual({ name: "Who grants discounts?", description: "" });
    expect(wordsOf("\n Discounts \nabove 20 %\n\nasked often")).toEqual({
      name: "Discounts",
      description: "above 20 %\n\nasked often",
    });
    expect(wordsOf(" \n ")).toBeNull();
  });
});

describe("notes that become elements", () => {
  const create = (id: string) => (name: string, kind: "decision") =>
    [
      { op: "create_element", id, kind, name },
      { op: "connect", kind: "part_of", source: id, target: "u" },
    ] as const;
  const note = (id: string, text: string) => ({ id, text, create: create(`e-${id}`) as never });

  it("go in one step, with what their place means; empty ones stay", () => {
    expect(retyped("v", [note("a", "One\ntwo"), note("b", " ")], "decision")).toEqual([
      { op: "delete_note", view: "v", id: "a" },
      { op: "create_element", id: "e-a", kind: "decision", name: "One", description: "two" },
      { op: "connect", kind: "part_of", source: "e-a", target: "u" },
    ]);
  });
});
