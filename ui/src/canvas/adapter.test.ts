import { describe, expect, it } from "vitest";
import type { Scene, SceneNode } from "../generated/wire";
import { elementFlowId, mergedNodes, movedNodes, noteFlowId, type Picture, subjectOf, Z } from "./adapter";

function node(element: string, x: number, rest: Partial<SceneNode> = {}): SceneNode {
  return {
    element,
    kind: "role",
    layer: "organisation",
    bounds: { x, y: 0, width: 152, height: 52 },
    parent: null,
    container: false,
    outline: "M0 0Z",
    dashed: false,
    strokes: [],
    icon: null,
    name: [{ text: element, x: 34, baseline: 20, width: 40 }],
    full_name: element,
    cut: false,
    second: null,
    badge: null,
    mark: null,
    evidence: false,
    difference: null,
    ...rest,
  };
}

function scene(nodes: SceneNode[]): Scene {
  return {
    view: "v",
    viewpoint: "free",
    name: "",
    bounds: { x: 0, y: 0, width: 100, height: 100 },
    bands: [],
    lanes: [],
    nodes,
    edges: [],
    notes: [{ id: "a", bounds: { x: 1, y: 2, width: 60, height: 40 }, lines: [], cut: false, frame: false }],
    legend: [],
    dropped_labels: 0,
    moves: [],
    compared: false,
  };
}

function picture(nodes: SceneNode[], rest: Partial<Picture> = {}): Picture {
  return {
    scene: scene(nodes),
    selection: { elements: [], relations: [], notes: [] },
    moved: new Map(),
    mood: () => ({ mood: "plain", said: null }),
    label: (one) => one.full_name,
    noteLabel: () => "note",
    selectedLabel: (label) => `${label}!`,
    movable: true,
    ...rest,
  };
}

describe("the adapter", () => {
  it("gives every node its size, place and subject", () => {
    const [a, note] = mergedNodes([], picture([node("a", 40)]));
    expect(a).toMatchObject({ id: "e/a", position: { x: 40, y: 0 }, width: 152, measured: { width: 152, height: 52 } });
    expect(subjectOf(a?.id ?? "")).toEqual({ type: "element", id: "a" });
    expect(subjectOf(note?.id ?? "")).toEqual({ type: "note", id: "a" });
  });

  it("keeps the objects of nodes that say the same, though the core sent new ones", () => {
    const before = mergedNodes([], picture([node("a", 0), node("b", 200)]));
    const after = mergedNodes(before, picture([node("a", 0), node("b", 204)]));
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]?.position).toEqual({ x: 204, y: 0 });
    expect(after[2]).toBe(before[2]);
  });

  it("keeps what React Flow wrote into a node that changes", () => {
    const before = mergedNodes([], picture([node("a", 0)])).map((one) => ({ ...one, dragging: true }));
    expect(mergedNodes(before, picture([node("a", 8)]))[0]).toMatchObject({ dragging: true, position: { x: 8 } });
  });

  it("moves nodes as if it had made all of them anew", () => {
    const nodes = [node("unit", 0, { container: true }), node("inner", 8, { parent: "unit" }), node("b", 200)];
    const still = mergedNodes([], picture(nodes));
    const places = [
      new Map(),
      new Map([["e/inner", { x: 9, y: 9 }]]),
      new Map([
        ["e/unit", { x: 0, y: 4 }],
        ["n/a", { x: 1, y: 1 }],
      ]),
      new Map([["n/a", { x: 2, y: 1 }]]),
      new Map(),
    ];
    places.slice(1).reduce((before, moved, at) => {
      const after = movedNodes(before, places[at] ?? new Map(), moved);
      expect(after).toEqual(mergedNodes(before, picture(nodes, { moved })));
      expect(after[2]).toBe(still[2]);
      return after;
    }, still);
  });

  it("drops nodes that are gone", () => {
    const before = mergedNodes([], picture([node("a", 0), node("b", 200)]));
    expect(mergedNodes(before, picture([node("b", 200)])).map((one) => one.id)).toEqual(["e/b", "n/a"]);
  });

  it("marks what is selected, and handles only on a thing selected alone", () => {
    const both = { elements: ["a"], relations: [], notes: ["a"] };
    const nodes = mergedNodes([], picture([node("a", 0)], { selection: both }));
    expect(nodes.map((one) => [one.selected, one.data.sole])).toEqual([
      [true, false],
      [true, false],
    ]);
    const alone = { elements: ["a"], relations: [], notes: [] };
    expect(mergedNodes(nodes, picture([node("a", 0)], { selection: alone }))[0]?.data.sole).toBe(true);
  });

  it("lays containers under edges, nodes over them, what is moved over everything", () => {
    const nodes = [node("unit", 0, { container: true }), node("inner", 8, { parent: "unit" })];
    const [unit, inner] = mergedNodes([], picture(nodes));
    expect(unit?.zIndex).toBeLessThan(Z.edges);
    expect(inner?.zIndex).toBeGreaterThan(Z.edges);
    const moved = new Map([[elementFlowId("unit"), { x: 9, y: 9 }]]);
    const lifted = mergedNodes([], picture(nodes, { moved }))[0];
    expect(lifted).toMatchObject({ position: { x: 9, y: 9 } });
    expect(lifted?.zIndex).toBeGreaterThan(Z.note);
    expect(noteFlowId("a")).toBe("n/a");
  });
});
