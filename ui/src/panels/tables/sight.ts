/** Which rows and columns of a table are in sight, with some rows to spare: only these are drawn. */
import { type RefObject, useCallback, useEffect, useState } from "react";
import type { SheetColumn } from "../../generated/wire";

/** Height of a row and of the head, in px. */
export const ROW = 30;
export const HEAD_HEIGHT = 34;
/** The new row says more about itself, in the width of the table. */
const SPARE = 10;
/** Taken as the size where nothing is laid out (tests). */
const ASSUMED = { width: 1200, height: 600 };

export interface Sight {
  /** Rows from, to (without). */
  top: number;
  bottom: number;
  /** Columns from, to (without); the first is always drawn. */
  left: number;
  right: number;
  /** So many rows fit. */
  page: number;
}

/** Where each column begins, and after the last where it ends. */
export function edgesOf(columns: readonly SheetColumn[]): number[] {
  const edges = [0];
  for (const column of columns) edges.push((edges.at(-1) ?? 0) + column.width);
  return edges;
}

function sightOf(box: HTMLElement, rows: number, edges: readonly number[]): Sight {
  const { scrollTop, scrollLeft } = box;
  const [height, width] = [box.clientHeight || ASSUMED.height, box.clientWidth || ASSUMED.width];
  const last = edges.length - 1;
  const left = edges.findIndex((_, at) => at < last && (edges[at + 1] ?? 0) > scrollLeft);
  const beyond = edges.findIndex((edge) => edge > scrollLeft + width);
  return {
    top: Math.max(0, Math.floor(scrollTop / ROW) - SPARE),
    bottom: Math.min(rows, Math.ceil((scrollTop + height) / ROW) + SPARE),
    left: Math.max(1, left),
    right: beyond < 0 ? last : Math.min(last, beyond + 1),
    page: Math.max(1, Math.floor((height - HEAD_HEIGHT) / ROW)),
  };
}

/** `rows`: how many there are. Draws anew only when other rows or columns come into sight. */
export function useSight(box: RefObject<HTMLElement | null>, rows: number, edges: readonly number[]) {
  const [sight, take] = useState<Sight>({
    top: 0,
    bottom: Math.min(rows, 40),
    left: 1,
    right: edges.length - 1,
    page: 20,
  });
  const look = useCallback(() => {
    if (!box.current) return;
    const now = sightOf(box.current, rows, edges);
    take((before) => (same(before, now) ? before : now));
  }, [box, rows, edges]);
  useEffect(() => {
    look();
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [box, look]);
  return { sight, look };
}

const same = (a: Sight, b: Sight): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right && a.page === b.page;

/** Scrolls so far that a cell can be seen beside the head and the first column. */
export function reveal(box: HTMLElement, row: number, column: number, edges: readonly number[]): void {
  const top = row * ROW;
  const room = box.clientHeight - HEAD_HEIGHT;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (room > ROW && top + ROW > box.scrollTop + room) box.scrollTop = top + ROW - room;
  if (column < 1) return;
  const first = edges[1] ?? 0;
  const [from, to] = [edges[column] ?? 0, edges[column + 1] ?? 0];
  if (from - first < box.scrollLeft) box.scrollLeft = from - first;
  else if (to > box.scrollLeft + box.clientWidth) box.scrollLeft = Math.min(from - first, to - box.clientWidth);
}
