/** Plane geometry of the canvas: pure functions on points and upright rectangles, pixels at 100 %, y downwards. */
import type { Point, Rect } from "../generated/wire";

/** The corner of a rectangle that is dragged; the opposite one stays. */
export type Corner = "nw" | "ne" | "se" | "sw";

export const CORNERS: readonly Corner[] = ["nw", "ne", "se", "sw"];

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

export function holds(rect: Rect, point: Point): boolean {
  return point.x >= rect.x && point.x <= rect.x + rect.width && point.y >= rect.y && point.y <= rect.y + rect.height;
}

/** Whether two rectangles share area or touch. */
export function meets(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/** The smallest rectangle around all; null when there is none. */
export function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The smallest rectangle around points; empty at the origin when there are none. */
export function hull(points: readonly Point[]): Rect {
  return around(points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 0, height: 0 };
}

export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** Distance of two points. */
export function far(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Distance of a point from the straight piece between two others. */
function fromPiece(point: Point, a: Point, b: Point): number {
  const length = far(a, b);
  if (length === 0) return far(point, a);
  const along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length ** 2;
  const at = Math.min(1, Math.max(0, along));
  return far(point, { x: a.x + at * (b.x - a.x), y: a.y + at * (b.y - a.y) });
}

/**
 * The line that is nearest to a point, by the straight pieces between its points; of equally near ones the last, which
 * lies on top. None of none. A curve is as near as the pieces between its control points: rough.
 */
export function nearestLine<Line extends { points: readonly Point[] }>(
  lines: readonly Line[],
  point: Point,
): Line | null {
  let [nearest, least]: [Line | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const line of lines) {
    const pieces = line.points.slice(1).map((end, at) => fromPiece(point, line.points[at] ?? end, end));
    const distance = Math.min(...pieces);
    if (distance <= least) [nearest, least] = [line, distance];
  }
  return nearest;
}

/** To the next line of a grid. */
export function snapped(value: number, grid: number): number {
  return Math.round(value / grid) * grid;
}

/** A rectangle whose corner is dragged by a distance; never smaller than `least`, on a grid of 4. */
export function resized(rect: Rect, corner: Corner, by: Point, least: { width: number; height: number }): Rect {
  const west = corner === "nw" || corner === "sw";
  const north = corner === "nw" || corner === "ne";
  const width = Math.max(least.width, snapped(rect.width + (west ? -by.x : by.x), 4));
  const height = Math.max(least.height, snapped(rect.height + (north ? -by.y : by.y), 4));
  return {
    x: west ? rect.x + rect.width - width : rect.x,
    y: north ? rect.y + rect.height - height : rect.y,
    width,
    height,
  };
}

/** Where a line from inside a rectangle towards a point leaves it. */
export function exit(rect: Rect, towards: Point): Point {
  const from = centreOf(rect);
  const dx = towards.x - from.x;
  const dy = towards.y - from.y;
  if (dx === 0 && dy === 0) return from;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : rect.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : rect.height / 2 / Math.abs(dy),
  );
  return { x: from.x + dx * Math.min(1, scale), y: from.y + dy * Math.min(1, scale) };
}

/** Where a picture stands on the screen: offset in px and zoom, 1 = 100 %. */
export interface ViewportOf {
  x: number;
  y: number;
  zoom: number;
}

/** The viewport that shows a rectangle whole and centred, with a margin, never larger than 100 %. */
export function fitting(rect: Rect, width: number, height: number, margin: number, least: number): ViewportOf {
  const room = { width: Math.max(1, width - 2 * margin), height: Math.max(1, height - 2 * margin) };
  const zoom = Math.max(
    least,
    Math.min(1, room.width / Math.max(1, rect.width), room.height / Math.max(1, rect.height)),
  );
  const middle = centreOf(rect);
  return { x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom, zoom };
}

/** What a viewport shows, in the view's own coordinates. */
export function shownIn(viewport: ViewportOf, width: number, height: number): Rect {
  const { x, y, zoom } = viewport;
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

/** Whether the second rectangle lies within the first. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
