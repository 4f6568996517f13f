import { describe, expect, test } from "vitest";
import type { Element, Op, Relation, ViewNode } from "../../generated/wire";
import { clipOf, pasted, type Target } from "./copy";

const element = (id: string, kind: Element["kind"], name: string): Element => ({
  id,
  kind,
  name,
  description: "",
  attributes: {},
  tags: [],
  properties: {},
  statements: [],
});
const relation = (id: string, kind: Relation["kind"], source: string, target: string): Relation => ({
  id,
  kind,
  source,
  target,
  attributes: {},
  properties: {},
  statements: [],
});
const node = (of: string, x: number, y: number, parent: string | null = null): ViewNode => ({
  view: "v",
  element: of,
  order: 0,
  x,
  y,
  width: 100,
  height: 50,
  parent,
});
const byId = <T>(all: T[], key: (one: T) => string) => new Map(all.map((one) => [key(one), one]));

const MODEL = {
  elements: byId(
    [
      { ...element("u", "unit", "Sales"), tags: ["core"] },
      element("r", "role", "CRO 2"),
      { ...element("d", "decision", "Discounts"), statements: [{ attribute: "question", value: "?", source: "CEO" }] },
    ],
    ({ id }) => id,
  ),
  relations: byId([relation("p", "part_of", "r", "u"), relation("q", "decides", "r", "d")], ({ id }) => id),
  nodes: byId([node("u", 10, 20), node("r", 20, 50, "u")], (one) => `v/${one.element}`),
  notes: new Map([["v/n", { view: "v", id: "n", order: 0, x: 200, y: 20, width: 80, height: 40, text: "Ask" }]]),
};

function target(parts: Partial<Target>): Target {
  const made = [1, 2, 3, 4, 5].values();
  return {
    view: "w",
    elements: MODEL.elements,
    stands: () => false,
    at: { x: 0, y: 0 },
    newId: () => `new${made.next().value}`,
    ...parts,
  };
}

const clip = clipOf({ elements: ["r", "u"], notes: ["n"] }, "v", MODEL);

describe("a copy", () => {
  test("has what is selected, what joins it, and its names as text", () => {
    expect(clip.relations.map(({ id }) => id)).toEqual(["p"]);
    expect(clip.text).toBe("CRO 2\nSales\nAsk");
  });

  test("is placed where the view lacks it: the same elements, containers first, nothing connected again", () => {
    const { ops, elements, notes } = pasted(clip, target({ at: { x: 100, y: 100 } }));
    expect(ops).toMatchObject([
      { op: "place_element", element: "u", view: "w", x: 100, y: 100 },
      { op: "place_element", element: "r", parent: "u", x: 110, y: 130 },
      { op: "add_note", text: "Ask", x: 290, y: 100 },
    ]);
    expect(elements).toEqual(["r", "u"]);
    expect(notes).toHaveLength(1);
  });

  test("becomes new elements where they stand already, under free names, with what joins them", () => {
    const { ops } = pasted(clip, target({ stands: () => true }));
    expect(ops).toMatchObject([
      { op: "create_element", id: "new2", kind: "unit", name: "Sales 2" },
      { op: "edit_element", id: "new2", tags: ["core"] },
      { op: "create_element", id: "new1", kind: "role", name: "CRO 3", at: { parent: "new2" } },
      { op: "connect", kind: "part_of", source: "new1", target: "new2" },
      { op: "add_note" },
    ]);
  });

  test("goes into another model under its own names, with what was said", () => {
    const other = clipOf({ elements: ["d"], notes: [] }, null, MODEL);
    const { ops } = pasted(other, target({ elements: new Map(), stands: () => false }));
    expect(ops.map(({ op }: Op) => op)).toEqual(["create_element", "add_statement"]);
    expect(ops[0]).toMatchObject({ name: "Discounts", at: { x: 0, y: 0, width: 152 } });
  });

  test("without a view of one's own only makes elements", () => {
    const { ops, notes } = pasted(clip, target({ view: null, stands: () => true }));
    expect(ops.every((op) => op.op !== "add_note" && !("at" in op && op.at))).toBe(true);
    expect(notes).toEqual([]);
  });
});
