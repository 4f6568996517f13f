import { describe, expect, it } from "vitest";
import type { ElementKind, Lane, RelationKind, SceneNode, SceneNote } from "../../generated/wire";
import { drawnTo, insideOf, receiverOf, released, withContents, withGrouped } from "./move";

function node(
  element: string,
  kind: ElementKind,
  box: number[],
  parent: string | null = null,
  container = false,
): SceneNode {
  const [x = 0, y = 0, width = 0, height = 0] = box;
  return { element, kind, parent, container, bounds: { x, y, width, height } } as SceneNode;
}

const NODES = [
  node("sales", "unit", [0, 0, 200, 120], null, true),
  node("vp", "role", [8, 34, 152, 52], "sales"),
  node("cs", "role", [400, 0, 152, 52]),
  node("run", "activity", [400, 100, 152, 52]),
  node("empty", "unit", [0, 300, 184, 100]),
  node("win", "metric", [400, 200, 152, 52]),
];
const ALL = { x: -500, y: -500, width: 3000, height: 3000 };
const elements = new Map(NODES.map(({ element, kind }) => [element, { id: element, kind, name: element }]));
const related = (...all: [RelationKind, string, string][]) =>
  new Map(all.map(([kind, source, target], at) => [`r${at}`, { id: `r${at}`, kind, source, target }]));
const to = (places: Record<string, [number, number]>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));
const release = (places: Record<string, [number, number]>, relations = related(), meaning = true) =>
  released("v", { nodes: NODES, lanes: [] }, to(places), elements, relations, meaning);

describe("moving", () => {
  it("draws what is dragged to what it lines up with, all of it by the same", () => {
    const { places, guides } = drawnTo(
      { nodes: NODES, notes: [] },
      to({ "e/run": [403, 140], "e/win": [403, 240] }),
      5,
      ALL,
    );
    expect([...places.values()]).toEqual([
      { x: 400, y: 140 },
      { x: 400, y: 240 },
    ]);
    expect(guides.length).toBeGreaterThan(0);
  });

  it("does not line up with what goes along, nor with what holds it", () => {
    expect(drawnTo({ nodes: NODES, notes: [] }, to({ "e/vp": [46, 50] }), 5, ALL).places.get("e/vp")?.x).toBe(46);
    expect(drawnTo({ nodes: NODES, notes: [] }, to({ "e/sales": [1003, 1000] }), 5, ALL).guides).toEqual([]);
  });

  it("lines up only with what is in sight", () => {
    const below = { x: 0, y: 130, width: 2000, height: 400 };
    expect(drawnTo({ nodes: NODES, notes: [] }, to({ "e/win": [4, 240] }), 5, below).guides).not.toEqual([]);
    expect(drawnTo({ nodes: NODES, notes: [] }, to({ "e/vp": [403, 500] }), 5, below).guides).not.toEqual([]);
    const right = { x: 600, y: 0, width: 2000, height: 900 };
    expect(drawnTo({ nodes: NODES, notes: [] }, to({ "e/vp": [403, 500] }), 5, right).guides).toEqual([]);
  });

  it("takes along what a container holds", () => {
    expect([...insideOf(NODES, new Set(["sales"]))]).toEqual(["vp"]);
    expect(withContents(NODES, to({ "e/sales": [20, 8] })).get("e/vp")).toEqual({ x: 28, y: 42 });
    expect(withContents(NODES, to({ "e/sales": [20, 8], "e/vp": [9, 9] })).get("e/vp")).toEqual({ x: 9, y: 9 });
  });

  it("is one op for nodes and notes", () => {
    expect(release({ "e/cs": [500, 0], "n/n1": [4, 4] }).ops).toEqual([
      { op: "move_nodes", view: "v", moves: [{ element: "cs", x: 500, y: 0 }], notes: [{ id: "n1", x: 4, y: 4 }] },
    ]);
  });

  it("is nothing when all stand where they stood", () => {
    expect(release({ "e/cs": [400, 0] }).ops).toEqual([]);
  });
});

describe("dropping into a container", () => {
  it("puts a role into its unit and says that it is part of it", () => {
    const { ops, joined } = release({ "e/cs": [40, 60] });
    expect(ops).toEqual([
      { op: "move_nodes", view: "v", moves: [{ element: "cs", x: 40, y: 60, parent: "sales" }], notes: [] },
      { op: "connect", kind: "part_of", source: "cs", target: "sales" },
    ]);
    expect(joined).toEqual([{ element: "cs", into: "sales", option: { kind: "part_of", reversed: false } }]);
  });

  it("grows the container where it is too small", () => {
    expect(release({ "e/cs": [100, 80] }).ops[1]).toEqual({
      op: "resize_node",
      view: "v",
      element: "sales",
      x: 0,
      y: 0,
      width: 260,
      height: 140,
    });
  });

  it("says once that it belongs there, and not with the modifier key", () => {
    const connects = (relations: ReturnType<typeof related>, meaning: boolean) =>
      release({ "e/cs": [40, 60] }, relations, meaning).ops.filter((op) => op.op === "connect").length;
    expect(connects(related(["part_of", "cs", "sales"]), true)).toBe(0);
    expect(connects(related(), false)).toBe(0);
  });

  it("makes the unit responsible for an activity, and nothing of what has no such meaning", () => {
    expect(release({ "e/run": [20, 320] }).joined[0]?.option).toEqual({ kind: "responsible_for", reversed: true });
    expect(release({ "e/win": [20, 320] }).joined).toEqual([]);
    expect(receiverOf(NODES, to({ "e/win": [20, 320] }))).toBe("empty");
  });

  it("leaves the container it is dragged out of, and stays in one that is dragged as well", () => {
    expect(release({ "e/vp": [600, 600] }).ops[0]).toMatchObject({ moves: [{ element: "vp", leave_parent: true }] });
    const both = release({ "e/sales": [600, 600], "e/vp": [608, 634] }).ops;
    expect(both).toEqual([
      {
        op: "move_nodes",
        view: "v",
        moves: [
          { element: "sales", x: 600, y: 600 },
          { element: "vp", x: 608, y: 634 },
        ],
        notes: [],
      },
    ]);
  });

  it("never puts a container into what it holds itself", () => {
    expect(receiverOf(NODES, to({ "e/sales": [4, 4] }))).toBeNull();
  });
});

describe("a group box", () => {
  const frame = { id: "box", bounds: { x: 380, y: -20, width: 200, height: 190 }, frame: true } as SceneNote;
  const sheet = { id: "n1", bounds: { x: 390, y: 160, width: 40, height: 8 }, frame: false } as SceneNote;

  it("takes along what stands wholly in it", () => {
    const moved = withGrouped({ nodes: NODES, notes: [frame, sheet] }, to({ "n/box": [400, 0] }));
    expect(Object.fromEntries(moved)).toEqual({
      "n/box": { x: 400, y: 0 },
      "e/cs": { x: 420, y: 20 },
      "e/run": { x: 420, y: 120 },
      "n/n1": { x: 410, y: 180 },
    });
  });

  it("is a note like any other where nothing stands in it", () => {
    const note = { ...frame, frame: false };
    expect(withGrouped({ nodes: NODES, notes: [note] }, to({ "n/box": [400, 0] })).size).toBe(1);
  });
});

describe("another unit", () => {
  it("takes over what the one before had", () => {
    const relations = related(["part_of", "vp", "sales"]);
    const { ops, joined } = release({ "e/vp": [20, 340] }, relations);
    expect(ops).toContainEqual({ op: "edit_relation", id: "r0", source: "vp", target: "empty" });
    expect(joined).toMatchObject([{ element: "vp", into: "empty" }]);
  });
});

describe("a unit's lane", () => {
  const lane = (unit: string | null, y: number) => ({ unit, bounds: { x: 300, y, width: 600, height: 100 } }) as Lane;
  const lanes = [lane("sales", 0), lane("empty", 100), lane(null, 200)];
  const put = (y: number, relations: ReturnType<typeof related>, meaning = true) =>
    released("v", { nodes: NODES, lanes }, to({ "e/run": [600, y] }), elements, relations, meaning);

  it("says who does what is put into it", () => {
    const { ops, joined } = put(20, related());
    expect(ops[1]).toEqual({ op: "connect", kind: "responsible_for", source: "sales", target: "run" });
    expect(joined).toMatchObject([{ element: "run", into: "sales" }]);
  });

  it("hands over what the lane it comes from does", () => {
    const { ops } = put(20, related(["responsible_for", "empty", "run"]));
    expect(ops[1]).toEqual({ op: "edit_relation", id: "r0", source: "sales", target: "run" });
  });

  it("says nothing within a lane, without a unit, when it is said already, and with the modifier key", () => {
    expect(put(130, related()).joined).toEqual([]);
    expect(put(220, related()).joined).toEqual([]);
    expect(put(20, related(["responsible_for", "sales", "run"])).joined).toEqual([]);
    expect(put(20, related(), false).joined).toEqual([]);
  });
});
