import { describe, expect, it } from "vitest";
import type { Scene, SceneNode } from "../../generated/wire";
import { freeBelow, freeInside, grownAround, kindAt, likelyKind, receiverAt } from "./place";

const node = (element: string, box: number[], rest: Partial<SceneNode> = {}): SceneNode => {
  const [x = 0, y = 0, width = 0, height = 0] = box;
  return {
    element,
    kind: "role",
    parent: null,
    container: false,
    bounds: { x, y, width, height },
    ...rest,
  } as SceneNode;
};
const NODES = [
  node("outer", [0, 0, 400, 300], { kind: "unit", container: true }),
  node("inner", [20, 40, 200, 120], { kind: "unit", container: true, parent: "outer" }),
  node("role", [30, 74, 152, 52], { parent: "inner" }),
];

describe("a place", () => {
  it("belongs to the innermost container, without what is being moved", () => {
    expect(receiverAt(NODES, { x: 50, y: 100 }, new Set())?.element).toBe("inner");
    expect(receiverAt(NODES, { x: 50, y: 100 }, new Set(["inner"]))?.element).toBe("outer");
    expect(receiverAt(NODES, { x: 999, y: 0 }, new Set())).toBeNull();
  });

  it("speaks for a kind: role in a unit, the band's, else the picture's", () => {
    const band = { layer: "information", bounds: { x: 0, y: 400, width: 900, height: 100 } };
    const scene = { nodes: NODES, bands: [band], viewpoint: "decision_map" } as unknown as Scene;
    expect(likelyKind(scene, { x: 300, y: 250 })).toBe("role");
    expect(likelyKind(scene, { x: 300, y: 450 })).toBe("metric");
    expect(likelyKind(scene, { x: 300, y: 900 })).toBe("decision");
    expect(kindAt(scene, { x: 300, y: 900 })).toBeNull();
  });

  it("for something new is the next free one below", () => {
    const wanted = { x: 30, y: 80, width: 152, height: 52 };
    expect(freeBelow(NODES, wanted, 16).y).toBe(316);
    expect(freeBelow([], wanted, 16)).toEqual(wanted);
  });

  it("in a container is the wanted one, or below what it holds", () => {
    const unit = { x: 0, y: 0, width: 200, height: 120 };
    const wanted = { x: 20, y: 50, width: 152, height: 52 };
    expect(freeInside(unit, [], wanted)).toEqual(wanted);
    expect(freeInside(unit, [{ x: 8, y: 34, width: 152, height: 52 }], wanted)).toEqual({ ...wanted, x: 8, y: 94 });
  });

  it("in a container makes it grow, never shrink", () => {
    expect(grownAround({ x: 0, y: 0, width: 100, height: 60 }, { x: 10, y: 34, width: 152, height: 52 })).toEqual({
      x: 0,
      y: 0,
      width: 170,
      height: 94,
    });
    expect(grownAround({ x: 0, y: 0, width: 400, height: 300 }, { x: 10, y: 40, width: 152, height: 52 })).toBeNull();
  });
});
