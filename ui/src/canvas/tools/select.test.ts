import { describe, expect, it } from "vitest";
import { joined, NOTHING, picked, withNodes } from "./select";

describe("the selection", () => {
  it("follows nodes that were chosen and left; relations stay only while something is added", () => {
    const before = { elements: ["a"], relations: ["r"], notes: [] };
    const changes = [
      { id: "e/a", selected: false },
      { id: "e/b", selected: true },
      { id: "n/n", selected: true },
    ];
    expect(withNodes(before, changes, false)).toEqual({ elements: ["b"], relations: [], notes: ["n"] });
    expect(withNodes(before, changes, true).relations).toEqual(["r"]);
  });

  it("keeps what was there while a rectangle adds to it", () => {
    const before = { elements: ["a"], relations: ["r"], notes: [] };
    const box = { elements: ["a", "b"], relations: [], notes: ["n"] };
    expect(joined(before, box)).toEqual({ elements: ["a", "b"], relations: ["r"], notes: ["n"] });
    expect(joined(null, box)).toBe(box);
  });

  it("is one thing, or more with a modifier key, which also takes out again", () => {
    const one = picked({ ...NOTHING, elements: ["a"] }, "relations", "r", false);
    expect(one).toEqual({ elements: [], relations: ["r"], notes: [] });
    const more = picked(one, "elements", "a", true);
    expect(more).toEqual({ elements: ["a"], relations: ["r"], notes: [] });
    expect(picked(more, "relations", "r", true).relations).toEqual([]);
  });
});
