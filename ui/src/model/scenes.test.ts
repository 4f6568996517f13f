import { describe, expect, it } from "vitest";
import type { Scene, SceneEdge, SceneNode, ScenePatch } from "../generated/wire";
import { patchedScene, sharedScene } from "./scenes";

const node = (element: string, more: Partial<SceneNode> = {}) =>
  ({ element, parent: null, bounds: { x: 0, y: 0, width: 10, height: 10 }, ...more }) as SceneNode;
const edge = (relation: string, path = "M0 0") => ({ relation, path }) as SceneEdge;
const scene = (nodes: SceneNode[], edges: SceneEdge[]) => ({ name: "v", nodes, edges }) as Scene;
const patch = (some: Partial<ScenePatch>): ScenePatch => ({
  nodes: [],
  edges: [],
  gone_elements: [],
  gone_relations: [],
  ...some,
});

const before = scene([node("a"), node("b"), node("c")], [edge("r"), edge("s")]);

describe("patchedScene", () => {
  it("replaces what was touched, in its place, and keeps the rest as it is", () => {
    const [a, b] = [node("a", { bounds: { x: 5, y: 0, width: 10, height: 10 } }), edge("s", "M1 1")];
    const after = patchedScene(before, patch({ nodes: [a], edges: [b] }));
    expect(after.nodes).toEqual([a, before.nodes[1], before.nodes[2]]);
    expect([after.nodes[1], after.edges[0]]).toEqual([before.nodes[1], before.edges[0]]);
    expect(after.nodes[1]).toBe(before.nodes[1]);
    expect(after.edges[0]).toBe(before.edges[0]);
    expect(after.edges[1]).toBe(b);
  });

  it("adds what came and takes out what went", () => {
    const after = patchedScene(
      before,
      patch({ nodes: [node("d")], edges: [edge("t")], gone_elements: ["b"], gone_relations: ["r"] }),
    );
    expect(after.nodes.map(({ element }) => element)).toEqual(["a", "c", "d"]);
    expect(after.edges.map(({ relation }) => relation)).toEqual(["s", "t"]);
  });

  it("draws a box before what now stands in it", () => {
    const after = patchedScene(before, patch({ nodes: [node("a", { parent: "unit" }), node("unit")] }));
    expect(after.nodes.map(({ element }) => element)).toEqual(["unit", "a", "b", "c"]);
  });
});

describe("sharedScene", () => {
  it("keeps the objects of what says the same, in the new order", () => {
    const after = sharedScene(before, scene([node("c"), node("a", { parent: "x" })], [edge("r"), edge("s", "M9 9")]));
    expect(after.nodes[0]).toBe(before.nodes[2]);
    expect(after.nodes[1]).not.toBe(before.nodes[0]);
    expect(after.nodes[1]?.parent).toBe("x");
    expect(after.edges[0]).toBe(before.edges[0]);
    expect(after.edges[1]?.path).toBe("M9 9");
  });
});
