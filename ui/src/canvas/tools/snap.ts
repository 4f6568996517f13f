/** Lining up while moving: the nearest edges and middles of what stands still draw what moves to them. Pure. */
import type { Point, Rect } from "../../generated/wire";

/** A line that shows with what something lines up. */
export interface Guide {
  from: Point;
  to: Point;
}

export interface Snapped {
  /** How far it is drawn. */
  by: Point;
  guides: Guide[];
}

const NOTHING: Snapped = { by: { x: 0, y: 0 }, guides: [] };

/** `within`: how near it has to be, in the view's own px. Along each axis the nearest wins, the first of equals. */
export function snap(moving: Rect, still: readonly Rect[], within: number): Snapped {
  const dx = nearest(
    spots(moving.x, moving.width),
    still.map((box) => spots(box.x, box.width)),
    within,
  );
  const dy = nearest(
    spots(moving.y, moving.height),
    still.map((box) => spots(box.y, box.height)),
    within,
  );
  if (dx === null && dy === null) return NOTHING;
  const by = { x: dx ?? 0, y: dy ?? 0 };
  const there = { ...moving, x: moving.x + by.x, y: moving.y + by.y };
  return {
    by,
    guides: [...(dx === null ? [] : upright(there, still)), ...(dy === null ? [] : level(there, still))],
  };
}

/** Start, middle, end. */
function spots(start: number, length: number): number[] {
  return [start, start + length / 2, start + length];
}

function nearest(moving: readonly number[], still: readonly number[][], within: number): number | null {
  let best: number | null = null;
  for (const to of still.flat())
    for (const from of moving) {
      const away = to - from;
      if (Math.abs(away) <= within && (best === null || Math.abs(away) < Math.abs(best))) best = away;
    }
  return best;
}

/** Half a pixel is the same place. */
const same = (a: number, b: number) => Math.abs(a - b) < 0.5;

/** Upright lines through everything that now lines up. */
function upright(there: Rect, still: readonly Rect[]): Guide[] {
  return spots(there.x, there.width).flatMap((x) => {
    const on = still.filter((box) => spots(box.x, box.width).some((spot) => same(spot, x)));
    if (on.length === 0) return [];
    const ends = [there, ...on].flatMap(({ y, height }) => [y, y + height]);
    return [{ from: { x, y: Math.min(...ends) }, to: { x, y: Math.max(...ends) } }];
  });
}

function level(there: Rect, still: readonly Rect[]): Guide[] {
  const turned = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width });
  const back = ({ x, y }: Point): Point => ({ x: y, y: x });
  return upright(turned(there), still.map(turned)).map(({ from, to }) => ({ from: back(from), to: back(to) }));
}
