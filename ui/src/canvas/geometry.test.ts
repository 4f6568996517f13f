import { describe, expect, it } from "vitest";
import { around, contains, exit, fitting, hull, meets, nearestLine, resized, shownIn } from "./geometry";

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe("rectangles", () => {
  it("are put around others", () => {
    expect(around([box(0, 0, 10, 10), box(20, -5, 10, 10)])).toEqual(box(0, -5, 30, 15));
    expect(around([])).toBeNull();
    expect(
      hull([
        { x: 4, y: 9 },
        { x: -1, y: 2 },
      ]),
    ).toEqual(box(-1, 2, 5, 7));
  });

  it("meet when they touch, contain when nothing stands out", () => {
    expect(meets(box(0, 0, 10, 10), box(10, 0, 5, 5))).toBe(true);
    expect(meets(box(0, 0, 10, 10), box(11, 0, 5, 5))).toBe(false);
    expect(contains(box(0, 0, 10, 10), box(0, 0, 10, 10))).toBe(true);
    expect(contains(box(0, 0, 10, 10), box(5, 5, 6, 1))).toBe(false);
  });

  it.each([
    ["se", { x: 21, y: 10 }, box(0, 0, 172, 64)],
    ["nw", { x: 20, y: 12 }, box(20, 12, 132, 40)],
    ["ne", { x: -200, y: 0 }, box(0, 0, 96, 52)],
    ["sw", { x: -8, y: 300 }, box(-8, 0, 160, 352)],
  ] as const)("are resized at the %s corner by %o", (corner, by, after) => {
    expect(resized(box(0, 0, 152, 52), corner, by, { width: 96, height: 40 })).toEqual(after);
  });

  it("are left towards a point at their border", () => {
    expect(exit(box(0, 0, 100, 50), { x: 500, y: 25 })).toEqual({ x: 100, y: 25 });
    expect(exit(box(0, 0, 100, 50), { x: 50, y: -75 })).toEqual({ x: 50, y: 0 });
    expect(exit(box(0, 0, 100, 50), { x: 60, y: 25 })).toEqual({ x: 60, y: 25 });
  });
});

describe("the viewport", () => {
  it("shows a picture whole and centred, small ones at 100 %", () => {
    const large = fitting(box(-100, 0, 2000, 1000), 1000, 600, 0, 0.05);
    expect(large).toEqual({ x: 50, y: 50, zoom: 0.5 });
    expect(shownIn(large, 1000, 600)).toEqual(box(-100, -100, 2000, 1200));
    expect(fitting(box(0, 0, 100, 100), 1000, 600, 32, 0.05).zoom).toBe(1);
    expect(fitting(box(0, 0, 1e6, 100), 1000, 600, 32, 0.05).zoom).toBe(0.05);
  });
});

describe("the nearest line", () => {
  const line = (id: string, ...points: [number, number][]) => ({ id, points: points.map(([x, y]) => ({ x, y })) });
  const lines = [
    line("corner", [0, 0], [100, 0], [100, 50]),
    line("below", [0, 20], [60, 20]),
    line("point", [5, 5], [5, 5]),
  ];
  const nearest = (x: number, y: number) => nearestLine(lines, { x, y })?.id;

  it("is found along its pieces, not only at its corners", () => {
    expect(nearest(50, 2)).toBe("corner");
    expect(nearest(97, 30)).toBe("corner");
    expect(nearest(50, 17)).toBe("below");
    expect(nearest(5, 6)).toBe("point");
  });

  it("is the last of those that are equally near, and none of none", () => {
    expect(nearestLine([line("a", [0, 0], [9, 0]), line("b", [0, 0], [9, 0])], { x: 4, y: 1 })?.id).toBe("b");
    expect(nearestLine([], { x: 0, y: 0 })).toBeNull();
  });
});
