/**
 * Moving, nudging and resizing: previews locally, one step on release. What is shown meanwhile lasts until the core has
 * drawn again, or falls back when the step was refused.
 */
import type { NodePositionChange } from "@xyflow/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Op, Point, Rect, SceneEdge } from "../generated/wire";
import { elementFlowId, type Places, subjectOf } from "./adapter";
import { type Corner, resized } from "./geometry";
import type { CanvasProps, Moved } from "./props";
import { tellJoined } from "./told";
import { latest } from "./tools/latest";
import { drawnTo, type Joined, receiverOf, released, withContents, withGrouped } from "./tools/move";
import { grownAround, leastSize } from "./tools/place";
import type { Guide } from "./tools/snap";
import { track } from "./tools/track";
import type { Looking } from "./use-handle";
import { useNudge } from "./use-nudge";

const STILL: Places = new Map();

export interface Ghost {
  flowId: string;
  rect: Rect;
}

interface Shown {
  moved: Places;
  receiver: string | null;
  edges: ReadonlyMap<string, SceneEdge> | null;
  ghost: Ghost | null;
  guides: readonly Guide[];
  /** What dropping here would mean, and where that is said. */
  meant: { joined: Joined; at: Point } | null;
}

const NOTHING_SHOWN: Shown = { moved: STILL, receiver: null, edges: null, ghost: null, guides: [], meant: null };

/** So near on the screen something is drawn to what it lines up with, in px. */
const NEAR = 5;

export function useArrange(props: CanvasProps, { zoom, seen }: Pick<Looking, "zoom" | "seen">) {
  const [shown, setShown] = useState<Shown>(NOTHING_SHOWN);
  const now = useRef({ props, zoom, seen });
  now.current = { props, zoom, seen };
  const drag = useRef<{ raw: Map<string, Point>; places: Map<string, Point>; givenUp: boolean; alone: boolean } | null>(
    null,
  );
  const busy = useRef({ steps: 0, since: props.scene });

  const settle = useCallback(() => {
    if (!drag.current && busy.current.steps === 0) setShown(NOTHING_SHOWN);
  }, []);
  // The core has drawn again: what was only shown is now true, or never became so.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new picture is the trigger
  useEffect(settle, [props.scene]);

  const preview = useMemo(
    () =>
      latest(
        (moves: Moved[]) => now.current.props.onPreview(moves),
        (edges) => setShown((one) => ({ ...one, edges: new Map(edges.map((edge) => [edge.relation, edge])) })),
      ),
    [],
  );

  const step = useCallback(
    async (ops: Op[], group?: string) => {
      const before = now.current.props.scene;
      busy.current.steps += 1;
      const done = await now.current.props.onStep(ops, group);
      busy.current.steps -= 1;
      // A step that waits for this one begins first: then what it shows stays.
      if (!done || now.current.props.scene !== before) setTimeout(settle);
      return done;
    },
    [settle],
  );

  const show = useCallback(
    (places: Places) => {
      const { nodes } = now.current.props.scene;
      const moved = withContents(nodes, places);
      setShown((one) => ({ ...one, moved, receiver: receiverOf(nodes, places) }));
      preview.ask(elementMoves(moved));
    },
    [preview],
  );

  const nudge = useNudge(now, show, step);

  return {
    ...shown,
    step,
    nudge,
    dragStart: useCallback(
      (event: { altKey: boolean }) => {
        // With Alt a group box is moved without what stands in it.
        drag.current = { raw: new Map(), places: new Map(), givenUp: false, alone: event.altKey };
        const giveUp = (event: KeyboardEvent) => {
          if (event.key !== "Escape" || !drag.current) return;
          event.preventDefault();
          event.stopPropagation();
          drag.current.givenUp = true;
          preview.drop();
          setShown(NOTHING_SHOWN);
        };
        addEventListener("keydown", giveUp, true);
        addEventListener("pointerup", () => removeEventListener("keydown", giveUp, true), { once: true });
      },
      [preview],
    ),
    dragged: useCallback(
      (changes: NodePositionChange[]) => {
        const current = drag.current;
        if (!current || current.givenUp) return;
        for (const { id, position } of changes) if (position) current.raw.set(id, position);
        const { scene } = now.current.props;
        const raw = current.alone ? current.raw : withGrouped(scene, current.raw);
        const drawn = drawnTo(scene, raw, NEAR / now.current.zoom(), now.current.seen());
        current.places = drawn.places;
        const meant = meantBy(now.current.props, drawn.places);
        setShown((one) => ({ ...one, guides: drawn.guides, meant }));
        show(drawn.places);
      },
      [show],
    ),
    dragStop: useCallback(
      async (meaning: boolean) => {
        const done = drag.current;
        drag.current = null;
        preview.drop();
        const { scene, viewId, elements, relations } = now.current.props;
        if (!done || done.givenUp || viewId === null) return setShown(NOTHING_SHOWN);
        const { ops, joined } = released(viewId, scene, done.places, elements, relations, meaning);
        setShown((one) => ({ ...one, receiver: null, guides: [], meant: null }));
        if (ops.length === 0) return settle();
        const executed = await step(ops);
        if (executed && joined.length > 0) tellJoined(now.current.props, joined);
      },
      [preview, settle, step],
    ),
    resize: useCallback(
      (flowId: string, corner: Corner, start: Point, pointer: number, zoom: number) => {
        const from = sized(now.current.props, flowId);
        if (!from) return;
        const to = (at: Point) =>
          held(now.current.props, flowId, resized(from.rect, corner, by(start, at, zoom), from.least));
        track(pointer, {
          move: (at) => setShown((one) => ({ ...one, ghost: { flowId, rect: to(at) } })),
          cancel: () => setShown(NOTHING_SHOWN),
          end: (at) => {
            const op = resizeOp(now.current.props.viewId, flowId, from.rect, to(at));
            if (op) void step([op]);
            else setShown(NOTHING_SHOWN);
          },
        });
      },
      [step],
    ),
  };
}

/** What dropping what is dragged here would mean. */
function meantBy({ viewId, scene, elements, relations }: CanvasProps, places: Places): Shown["meant"] {
  const [joined] = viewId === null ? [] : released(viewId, scene, places, elements, relations, true).joined;
  const at = joined && places.get(elementFlowId(joined.element));
  return joined && at ? { joined, at } : null;
}

function elementMoves(places: Places): Moved[] {
  const elements = [...places].filter(([id]) => subjectOf(id).type === "element");
  return elements.map(([id, place]) => ({ element: subjectOf(id).id, ...place }));
}

function sized({ scene }: CanvasProps, flowId: string) {
  const { type, id } = subjectOf(flowId);
  if (type === "note") {
    const note = scene.notes.find((one) => one.id === id);
    return note && { rect: note.bounds, least: leastSize("note", false) };
  }
  const node = scene.nodes.find((one) => one.element === id);
  return node && { rect: node.bounds, least: leastSize(node.kind, node.container) };
}

/** A container never becomes smaller than what it holds. */
function held({ scene }: CanvasProps, flowId: string, rect: Rect): Rect {
  const { type, id } = subjectOf(flowId);
  if (type === "note") return rect;
  const inside = scene.nodes.filter((node) => node.parent === id);
  return inside.reduce((box, node) => grownAround(box, node.bounds) ?? box, rect);
}

function by(start: Point, at: Point, zoom: number): Point {
  return { x: (at.x - start.x) / zoom, y: (at.y - start.y) / zoom };
}

function resizeOp(view: string | null, flowId: string, before: Rect, after: Rect): Op | null {
  const same = before.width === after.width && before.height === after.height;
  if (view === null || same) return null;
  const { type, id } = subjectOf(flowId);
  if (type === "note") return { op: "edit_note", view, id, ...after };
  return { op: "resize_node", view, element: id, ...after };
}
