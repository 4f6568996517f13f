/** Creating and placing: quick capture, the palette, elements dropped from the tree, notes. */
import { useCallback, useRef, useState } from "react";
import type { ElementKind, Op, Placement, Point, SceneNote } from "../generated/wire";
import { centreOf, snapped } from "./geometry";
import type { CanvasProps } from "./props";
import { tellJoined } from "./told";
import { connectAll, type Option } from "./tools/connect";
import { standingIn } from "./tools/move";
import { newId } from "./tools/new-id";
import {
  freeBelow,
  freeInside,
  GRID,
  grownAround,
  laneAt,
  laneMeaning,
  type Meaning,
  meaningOf,
  receiverAt,
  sizeOf,
} from "./tools/place";
import { type Moving, moveEndOp } from "./tools/reconnect";
import { retyped } from "./tools/retype";
import { useChosenNext } from "./use-chosen-next";

/** Distance of captured elements. */
const GAP = 16;
/** Distance of columns of pasted elements. */
const COLUMN = 208;
export const NOTE_SIZE = { width: 168, height: 76 };

/** What it means to stand where something is put: the relation, and room for it. */
interface Belonging {
  ops: Op[];
  meant: Meaning | null;
}

/** One element to be. */
export interface Line {
  name: string;
  kind: ElementKind;
}

export function useCreate(props: CanvasProps) {
  const now = useRef(props);
  now.current = props;
  const [made, setMade] = useState("");
  const choose = useChosenNext(props);

  /** Where a new element of a kind stands when its middle is wanted at a point; undefined in a generated view. */
  const placeAt = useCallback((kind: ElementKind, middle: Point): Placement | undefined => {
    const { scene, viewId } = now.current;
    if (viewId === null) return undefined;
    const size = sizeOf(kind);
    const wanted = {
      x: snapped(middle.x - size.width / 2, GRID),
      y: snapped(middle.y - size.height / 2, GRID),
      ...size,
    };
    const into = receiverAt(scene.nodes, middle, new Set());
    if (!into) return { view: viewId, ...freeBelow(scene.nodes, wanted, GAP) };
    const held = scene.nodes.filter((node) => node.parent === into.element).map((node) => node.bounds);
    return { view: viewId, ...freeInside(into.bounds, held, wanted), parent: into.element };
  }, []);

  /** Where the middle of the next captured element goes, after one of a kind at a point. */
  const nextBelow = useCallback(
    (middle: Point, kind: ElementKind): Point => {
      const stands = placeAt(kind, middle);
      const { height } = sizeOf(kind);
      const top = stands?.y ?? middle.y - height / 2;
      return { x: middle.x, y: top + height + GAP + sizeOf("role").height / 2 };
    },
    [placeAt],
  );

  /** What it means to stand in what is there: the relation, and room for it. */
  const belonging = useCallback(
    (id: string, kind: ElementKind, at: Placement | undefined, meaning = true): Belonging => {
      const { scene, relations } = now.current;
      if (!at) return { ops: [], meant: null };
      const box = { x: at.x, y: at.y, width: at.width ?? 0, height: at.height ?? 0 };
      const into = at.parent ? scene.nodes.find((node) => node.element === at.parent) : undefined;
      if (!into) {
        const meant = meaning ? laneMeaning({ id, kind }, laneAt(scene.lanes, centreOf(box)), null, relations) : null;
        return { ops: meant ? [meant.op] : [], meant };
      }
      const holder = { id: into.element, kind: into.kind };
      const meant = meaning ? meaningOf({ id, kind }, holder, null, relations) : null;
      const ops: Op[] = meant ? [meant.op] : [];
      const larger = grownAround(into.bounds, box);
      if (larger) ops.push({ op: "resize_node", view: at.view, element: into.element, ...larger });
      return { ops, meant };
    },
    [],
  );

  const creation = useCallback(
    (id: string, kind: ElementKind, name: string, at: Placement | undefined): Op[] => [
      { op: "create_element", id, kind, name, ...(at ? { at } : {}) },
      ...belonging(id, kind, at).ops,
    ],
    [belonging],
  );

  const add = useCallback(
    async (name: string, kind: ElementKind, middle: Point): Promise<boolean> => {
      const id = newId();
      const done = await now.current.onStep(creation(id, kind, name, placeAt(kind, middle)));
      if (!done) return false;
      setMade(name);
      choose({ elements: [id], relations: [], notes: [] });
      return true;
    },
    [creation, placeAt, choose],
  );

  /** Several at once, each column one below the other, columns side by side, in one step. */
  const addAll = useCallback(
    async (columns: readonly (readonly Line[])[], from: Point): Promise<void> => {
      const ops = columns.flatMap((lines, column) => {
        let middle = { x: from.x + column * COLUMN, y: from.y };
        return lines.flatMap(({ name, kind }) => {
          const at = placeAt(kind, middle);
          middle = nextBelow(middle, kind);
          return creation(newId(), kind, name, at);
        });
      });
      const done = await now.current.onStep(ops);
      if (done)
        setMade(
          columns
            .flat()
            .map((line) => line.name)
            .join(", "),
        );
    },
    [creation, placeAt, nextBelow],
  );

  /** Creates the other end of a relation and connects it, in one step. */
  const addLinked = useCallback(
    async (sources: readonly string[], { name, kind }: Line, option: Option, middle: Point): Promise<boolean> => {
      const id = newId();
      const ops = creation(id, kind, name, placeAt(kind, middle));
      const made = new Map([...now.current.elements, [id, { id, kind, name }]]);
      const links = connectAll(option, sources, id, made, now.current.relations);
      const fresh = links.filter((link) => !ops.some((op) => same(op, link)));
      const done = await now.current.onStep([...ops, ...fresh]);
      if (!done) return false;
      setMade(name);
      choose({ elements: [id], relations: [], notes: [] });
      return true;
    },
    [creation, placeAt, choose],
  );

  /** Creates what an end of a relation leads to from now on, and takes it there, in one step. */
  const addMoved = useCallback(
    async (moving: Moving, { name, kind }: Line, option: Option, middle: Point): Promise<void> => {
      const id = newId();
      const taken = moveEndOp(moving, id, option, now.current.relations);
      if (!taken) return;
      const done = await now.current.onStep([...creation(id, kind, name, placeAt(kind, middle)), taken]);
      if (!done) return;
      setMade(name);
      choose({ elements: [id], relations: [], notes: [] });
    },
    [creation, placeAt, choose],
  );

  /** Notes become elements of a kind where they stand, in one step. */
  const retype = useCallback(
    async (notes: readonly string[], kind: ElementKind): Promise<void> => {
      const { scene, viewId, noteText, onStep } = now.current;
      if (viewId === null) return;
      const turned = scene.notes
        .filter((note) => notes.includes(note.id))
        .map((note) => ({
          id: note.id,
          text: noteText(note.id),
          create: (name: string) =>
            note.frame && kind === "unit"
              ? enclosing(now.current, viewId, note, name)
              : creation(newId(), kind, name, placeAt(kind, centreOf(note.bounds))),
        }));
      const ops = retyped(viewId, turned, kind);
      const done = await onStep(ops);
      if (!done) return;
      const made = ops.flatMap((op) => (op.op === "create_element" ? [op] : []));
      setMade(made.map(({ name }) => name).join(", "));
      choose({ elements: made.flatMap(({ id }) => id ?? []), relations: [], notes: [] });
    },
    [creation, placeAt, choose],
  );

  /** An element that exists is placed here; one that stands here already is shown. */
  const place = useCallback(
    async (element: string, middle: Point, reveal: (ids: string[]) => void, meaning: boolean): Promise<void> => {
      const { scene, elements, onLockedMove, onSelect, onStep } = now.current;
      const known = elements.get(element);
      if (!known) return;
      const stands = scene.nodes.some((node) => node.element === element);
      if (!stands) {
        const at = placeAt(known.kind, middle);
        if (!at) return onLockedMove();
        const { ops, meant } = belonging(element, known.kind, at, meaning);
        const done = await onStep([{ op: "place_element", element, ...at }, ...ops]);
        if (!done) return;
        if (meant) tellJoined(now.current, [{ element, ...meant }]);
        return choose({ elements: [element], relations: [], notes: [] });
      }
      onSelect({ elements: [element], relations: [], notes: [] });
      reveal([element]);
    },
    [placeAt, belonging, choose],
  );

  const note = useCallback(
    async (id: string | null, at: Point, text: string, size = NOTE_SIZE): Promise<void> => {
      const { viewId, onStep } = now.current;
      if (viewId === null) return;
      const { width, height } = size;
      const place = { x: snapped(at.x, GRID), y: snapped(at.y, GRID), width, height };
      const done = await onStep([
        id === null ? { op: "add_note", view: viewId, ...place, text } : { op: "edit_note", view: viewId, id, text },
      ]);
      const made = id === null ? done?.created[0] : undefined;
      if (made !== undefined) choose({ elements: [], relations: [], notes: [made] });
    },
    [choose],
  );

  return { made, nextBelow, add, addAll, addLinked, addMoved, retype, place, note };
}

/** A group box becomes a unit: what stands in it stands in the unit, with all that this means. */
function enclosing({ scene, relations }: CanvasProps, view: string, frame: SceneNote, name: string): Op[] {
  const id = newId();
  const inside = standingIn(frame, scene.nodes).filter(({ parent }) => parent === null);
  const moves = inside.map(({ element, bounds: { x, y } }) => ({ element, x, y, parent: id }));
  const unit = { id, kind: "unit" } as const;
  const meant = inside.map(({ element, kind }) => meaningOf({ id: element, kind }, unit, null, relations));
  return [
    { op: "create_element", ...unit, name, at: { view, ...frame.bounds } },
    { op: "move_nodes", view, moves, notes: [] },
    ...meant.flatMap((one) => one?.op ?? []),
  ];
}

function same(a: Op, b: Op): boolean {
  return (
    a.op === "connect" && b.op === "connect" && a.kind === b.kind && a.source === b.source && a.target === b.target
  );
}
