/** Which part of the picture is seen, in coarse steps, so that layers of our own are only drawn again now and then while panning. */
import { useStore } from "@xyflow/react";
import { shallow } from "zustand/shallow";
import type { Rect } from "../../generated/wire";

/** What is seen, grown to whole tiles of about 400 px on the screen. Null where nothing was laid out yet: then draw all. */
export function seenRect(transform: readonly [number, number, number], width: number, height: number): Rect | null {
  if (width === 0 || height === 0) return null;
  const [x, y, zoom] = transform;
  const tile = 400 / 2 ** Math.round(Math.log2(zoom));
  const left = Math.floor(-x / zoom / tile) * tile;
  const top = Math.floor(-y / zoom / tile) * tile;
  const right = Math.ceil((width - x) / zoom / tile) * tile;
  const bottom = Math.ceil((height - y) / zoom / tile) * tile;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The part that is seen. */
export function useSeen(): Rect | null {
  return useStore((state) => seenRect(state.transform, state.width, state.height), shallow);
}
