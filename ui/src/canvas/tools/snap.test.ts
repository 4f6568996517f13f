import { expect, test } from "vitest";
import { snap } from "./snap";

const box = (x: number, y: number, width = 100, height = 40) => ({ x, y, width, height });

test.each([
  ["left edges", box(3, 100), [box(0, 0)], { x: -3, y: 0 }],
  ["middles of different widths", box(22, 100, 60), [box(0, 0)], { x: -2, y: 0 }],
  ["a right edge to a left edge", box(203, 100), [box(300, 0)], { x: -3, y: 0 }],
  ["both axes", box(203, 2), [box(0, 0)], { x: 0, y: -2 }],
  ["the nearest of two", box(4, 100), [box(0, 0), box(5, 300)], { x: 1, y: 0 }],
  ["too far", box(9, 109), [box(0, 0)], { x: 0, y: 0 }],
  ["nothing there", box(0, 0), [], { x: 0, y: 0 }],
])("%s", (_, moving, still, by) => {
  expect(snap(moving, still, 6).by).toEqual(by);
});

test("guides run from the first to the last of what lines up", () => {
  const { guides } = snap(box(3, 100), [box(0, 0, 20), box(0, 300, 30)], 6);
  expect(guides).toEqual([{ from: { x: 0, y: 0 }, to: { x: 0, y: 340 } }]);
});

test("equal boxes line up along all three", () => {
  expect(snap(box(0, 100), [box(0, 0)], 6).guides).toHaveLength(3);
});
