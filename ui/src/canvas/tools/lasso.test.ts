import { describe, expect, it } from "vitest";
import { caught, drawnOn, surrounds } from "./lasso";

const L_SHAPE = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 40 },
  { x: 40, y: 40 },
  { x: 40, y: 100 },
  { x: 0, y: 100 },
];

describe("a line drawn around things", () => {
  it("surrounds what lies in it, dents left out", () => {
    expect(surrounds(L_SHAPE, { x: 20, y: 80 })).toBe(true);
    expect(surrounds(L_SHAPE, { x: 80, y: 20 })).toBe(true);
    expect(surrounds(L_SHAPE, { x: 80, y: 80 })).toBe(false);
    expect(surrounds(L_SHAPE, { x: -1, y: 20 })).toBe(false);
  });

  it("catches by the middle, containers only whole", () => {
    const thing = (id: string, x: number, y: number, side: number, holds = false) => ({
      id,
      holds,
      bounds: { x, y, width: side, height: side },
    });
    const things = [
      thing("in", 60, 10, 30),
      thing("out", 60, 60, 30),
      thing("over", -60, 10, 90),
      thing("box", 10, 10, 60, true),
      thing("small box", 10, 50, 20, true),
    ];
    expect(caught(L_SHAPE, things).map(({ id }) => id)).toEqual(["in", "small box"]);
    expect(caught(L_SHAPE.slice(0, 2), things)).toEqual([]);
  });

  it("takes a point only where it has moved", () => {
    const line = [{ x: 0, y: 0 }];
    expect(drawnOn(line, { x: 2, y: 0 }, 1)).toBe(line);
    expect(drawnOn(line, { x: 2, y: 0 }, 2)).toHaveLength(2);
  });
});
