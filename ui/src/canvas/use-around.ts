/** What the drawn nodes need from the canvas around them, kept as it is while nothing changes. */
import { useMemo } from "react";
import type { Around } from "./context";
import type { Corner } from "./geometry";
import { useSteady } from "./use-steady";

type Given = Omit<Around, "beginResize"> & {
  resize(flowId: string, corner: Corner, start: { x: number; y: number }, pointer: number, zoom: number): void;
  zoom(): number;
};

export function useAround({ detail, marks, editable, movable, onMark, beginConnect, resize, zoom }: Given): Around {
  const mark = useSteady(onMark);
  const beginResize = useSteady((flowId: string, corner: Corner, event: React.PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    resize(flowId, corner, { x: event.clientX, y: event.clientY }, event.pointerId, zoom());
  });
  return useMemo(
    () => ({ detail, marks, editable, movable, onMark: mark, beginConnect, beginResize }),
    [detail, marks, editable, movable, mark, beginConnect, beginResize],
  );
}
