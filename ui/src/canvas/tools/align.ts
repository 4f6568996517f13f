/** Lining things up and spreading them evenly. Pure. */
import type { Point, Rect } from "../../generated/wire";

/** Along an edge or through the middles; spread: with the same gaps between the outermost. */
export const ALIGNMENTS = [
  "left",
  "centre",
  "right",
  "top",
  "middle",
  "bottom",
  "spread_across",
  "spread_down",
] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** How many it takes for the alignment to change anything. */
export function leastOf(alignment: Alignment): number {
  return alignment === "spread_across" || alignment === "spread_down" ? 3 : 2;
}

/** Where each goes; what stands right already is left out. Places are whole pixels. */
export function aligned(boxes: ReadonlyMap<string, Rect>, alignment: Alignment): Map<string, Point> {
  const places = new Map<string, Point>();
  if (boxes.size < leastOf(alignment)) return places;
  for (const [id, place] of placesOf([...boxes], alignment)) {
    const box = boxes.get(id);
    const to = { x: Math.round(place.x), y: Math.round(place.y) };
    if (box && (to.x !== box.x || to.y !== box.y)) places.set(id, to);
  }
  return places;
}

type Boxes = (readonly [string, Rect])[];

function placesOf(boxes: Boxes, alignment: Alignment): [string, Point][] {
  const all = boxes.map(([, box]) => box);
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  const top = Math.min(...all.map(({ y }) => y));
  const bottom = Math.max(...all.map(({ y, height }) => y + height));
  const each = (to: (box: Rect) => Point): [string, Point][] => boxes.map(([id, box]) => [id, to(box)]);
  switch (alignment) {
    case "left":
      return each(({ y }) => ({ x: left, y }));
    case "centre":
      return each(({ y, width }) => ({ x: (left + right - width) / 2, y }));
    case "right":
      return each(({ y, width }) => ({ x: right - width, y }));
    case "top":
      return each(({ x }) => ({ x, y: top }));
    case "middle":
      return each(({ x, height }) => ({ x, y: (top + bottom - height) / 2 }));
    case "bottom":
      return each(({ x, height }) => ({ x, y: bottom - height }));
    case "spread_across":
      return spread(boxes, "x", "width");
    case "spread_down":
      return spread(boxes, "y", "height");
  }
}

/** Equal gaps from the first to the last; where they overlap, equal overlaps. */
function spread(boxes: Boxes, start: "x" | "y", length: "width" | "height"): [string, Point][] {
  const sorted = [...boxes].sort(([, a], [, b]) => a[start] + a[length] / 2 - (b[start] + b[length] / 2));
  const first = sorted[0]?.[1];
  const last = sorted.at(-1)?.[1];
  if (!first || !last) return [];
  const taken = sorted.reduce((sum, [, box]) => sum + box[length], 0);
  const gap = (last[start] + last[length] - first[start] - taken) / (sorted.length - 1);
  let at = first[start];
  return sorted.map(([id, box]) => {
    const place = { x: box.x, y: box.y, [start]: at };
    at += box[length] + gap;
    return [id, place];
  });
}
