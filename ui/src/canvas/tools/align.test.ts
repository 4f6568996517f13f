import { expect, test } from "vitest";
import { type Alignment, aligned } from "./align";

const BOXES = new Map([
  ["a", { x: 0, y: 0, width: 100, height: 40 }],
  ["b", { x: 130, y: 30, width: 60, height: 60 }],
  ["c", { x: 300, y: 10, width: 100, height: 20 }],
]);

const CASES: [Alignment, Record<string, { x: number; y: number }>][] = [
  ["left", { b: { x: 0, y: 30 }, c: { x: 0, y: 10 } }],
  ["centre", { a: { x: 150, y: 0 }, b: { x: 170, y: 30 }, c: { x: 150, y: 10 } }],
  ["right", { a: { x: 300, y: 0 }, b: { x: 340, y: 30 } }],
  ["top", { b: { x: 130, y: 0 }, c: { x: 300, y: 0 } }],
  ["middle", { a: { x: 0, y: 25 }, b: { x: 130, y: 15 }, c: { x: 300, y: 35 } }],
  ["bottom", { a: { x: 0, y: 50 }, c: { x: 300, y: 70 } }],
  ["spread_across", { b: { x: 170, y: 30 } }],
];

test.each(CASES)("%s", (how, expected) => {
  expect(Object.fromEntries(aligned(BOXES, how))).toEqual(expected);
});

test("spread down goes by middles, and equal overlaps count as equal gaps", () => {
  const tops = [...new Map([...BOXES].map(([id, box]) => [id, { ...box, ...aligned(BOXES, "spread_down").get(id) }]))];
  const [first, second, third] = tops.map(([, box]) => box).sort((a, b) => a.y + a.height / 2 - b.y - b.height / 2);
  const gap = (upper = first, lower = second) => (lower?.y ?? 0) - (upper?.y ?? 0) - (upper?.height ?? 0);
  expect(gap(first, second)).toBe(gap(second, third));
});

test("one alone has nothing to line up with, two have nothing between them", () => {
  const [first, second] = [...BOXES];
  expect(aligned(new Map([first ?? ["", { x: 0, y: 0, width: 0, height: 0 }]]), "left").size).toBe(0);
  expect(aligned(new Map([first, second].filter((box) => box !== undefined)), "spread_across").size).toBe(0);
});
