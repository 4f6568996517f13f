/** Where words stand beside a part of the window, wholly inside of it. Pure. */
import type { TourStep } from "./steps";

export interface Room {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Size that the words take at most. */
const WIDTH = 320;
const HEIGHT = 200;
const GAP = 12;

/** Left and top of the words, in pixels of the window. */
export function place(
  room: Room,
  side: TourStep["side"],
  window: { width: number; height: number },
): { insetInlineStart: number; insetBlockStart: number } {
  const middle = { x: (room.left + room.right - WIDTH) / 2, y: (room.top + room.bottom - HEIGHT) / 2 };
  const at = {
    start: { x: room.left - WIDTH - GAP, y: room.top + GAP },
    end: { x: room.right + GAP, y: Math.min(room.top + GAP, window.height - HEIGHT - GAP) },
    above: { x: middle.x, y: room.top - HEIGHT - GAP },
    below: { x: middle.x, y: room.bottom + GAP },
    inside: { x: middle.x, y: room.top + 2 * GAP },
  }[side];
  const within = (value: number, most: number) => Math.max(GAP, Math.min(value, most - GAP));
  return {
    insetInlineStart: Math.round(within(at.x, window.width - WIDTH)),
    insetBlockStart: Math.round(within(at.y, window.height - HEIGHT)),
  };
}
