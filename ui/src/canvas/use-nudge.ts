/** Arrow keys: the selection moves at once; steps follow one another as one undo step, the last position wins. */
import { type RefObject, useCallback, useMemo, useRef } from "react";
import type { Op, Point } from "../generated/wire";
import { elementFlowId, noteFlowId, type Places, subjectOf } from "./adapter";
import type { CanvasProps } from "./props";
import { latest } from "./tools/latest";
import { withGrouped } from "./tools/move";
import { newId } from "./tools/new-id";

/** A pause of this many ms ends the undo step. */
const PAUSE = 900;

export function useNudge(
  now: RefObject<{ props: CanvasProps }>,
  show: (places: Places) => void,
  step: (ops: Op[], group?: string) => Promise<unknown>,
) {
  const going = useRef<{ places: Map<string, Point>; group: string; at: number } | null>(null);
  const send = useMemo(
    () =>
      latest(
        ({ ops, group }: { ops: Op[]; group: string }) => step(ops, group),
        () => {},
      ),
    [step],
  );
  return useCallback(
    (dx: number, dy: number) => {
      const { scene, viewId, selection } = now.current.props;
      if (viewId === null) return;
      const time = Date.now();
      const fresh = !going.current || time - going.current.at > PAUSE;
      const places = fresh ? standing(scene, selection) : (going.current?.places ?? new Map());
      const group = fresh ? newId(time) : (going.current?.group ?? newId(time));
      for (const [id, place] of places) places.set(id, { x: place.x + dx, y: place.y + dy });
      if (places.size === 0) return;
      going.current = { places, group, at: time };
      show(places);
      send.ask({ ops: [moveOp(viewId, places)], group });
    },
    [now, show, send],
  );
}

function standing(scene: CanvasProps["scene"], selection: CanvasProps["selection"]): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const { element, bounds } of scene.nodes)
    if (selection.elements.includes(element)) places.set(elementFlowId(element), { x: bounds.x, y: bounds.y });
  for (const { id, bounds } of scene.notes)
    if (selection.notes.includes(id)) places.set(noteFlowId(id), { x: bounds.x, y: bounds.y });
  return withGrouped(scene, places);
}

function moveOp(view: string, places: Places): Op {
  const all = [...places].map(([id, place]) => ({ ...subjectOf(id), ...place }));
  const moves = all.filter((one) => one.type === "element").map(({ id, x, y }) => ({ element: id, x, y }));
  const notes = all.filter((one) => one.type === "note").map(({ id, x, y }) => ({ id, x, y }));
  return { op: "move_nodes", view, moves, notes };
}
