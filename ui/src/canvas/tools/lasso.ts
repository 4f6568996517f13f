/** Selecting by a line drawn around things. Pure. */
import type { Point, Rect } from "../../generated/wire";
import { centreOf } from "../geometry";

/** Points nearer than this to the one before are left out, in the view's own px at 100 %. */
const STEP = 4;

/** The line with one point more, if it is far enough from the last one. */
export function drawnOn(line: readonly Point[], at: Point, zoom: number): readonly Point[] {
  const last = line.at(-1);
  if (last && Math.hypot(at.x - last.x, at.y - last.y) < STEP / zoom) return line;
  return [...line, at];
}

/** Whether a point lies in the area that a closed line surrounds (odd number of crossings). */
export function surrounds(line: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (let at = 0, before = line.length - 1; at < line.length; before = at, at += 1) {
    const [a, b] = [line[at], line[before]];
    if (!a || !b || a.y > y === b.y > y) continue;
    if (x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

/** Those whose middle lies within the line; a box that holds others counts only when it lies in it whole. */
export function caught<Thing extends { bounds: Rect; holds: boolean }>(
  line: readonly Point[],
  things: readonly Thing[],
): Thing[] {
  if (line.length < 3) return [];
  return things.filter(({ bounds, holds }) => {
    if (!holds) return surrounds(line, centreOf(bounds));
    const { x, y, width, height } = bounds;
    const corners = [
      { x, y },
      { x: x + width, y },
      { x, y: y + height },
      { x: x + width, y: y + height },
    ];
    return corners.every((corner) => surrounds(line, corner));
  });
}
