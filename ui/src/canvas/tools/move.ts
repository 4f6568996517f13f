/** Moving nodes and notes: what goes along, where it lands, and the ops of the one step on release. */
import type { Lane, Op, Point, Rect, SceneNode, SceneNote } from "../../generated/wire";
import { elementFlowId, noteFlowId, type Places, subjectOf } from "../adapter";
import { around, centreOf, contains, holds, meets } from "../geometry";
import type { CanvasProps } from "../props";
import type { Option } from "./connect";
import { grownAround, laneAt, laneMeaning, meaningOf, receiverAt } from "./place";
import { type Guide, snap } from "./snap";

/** An element that was put into another and now means more. */
export interface Joined {
  element: string;
  into: string;
  option: Option;
}

export interface Release {
  ops: Op[];
  joined: Joined[];
}

/** Everything inside the given elements, at any depth, without themselves. */
export function insideOf(nodes: readonly SceneNode[], elements: ReadonlySet<string>): Set<string> {
  const inside = new Set<string>();
  for (const { element, parent } of nodes) {
    if (parent !== null && (elements.has(parent) || inside.has(parent)) && !elements.has(element)) inside.add(element);
  }
  return inside;
}

/** What stands wholly in a group box, without what its containers hold: that goes along with them. */
export function standingIn({ bounds: frame }: Pick<SceneNote, "bounds">, nodes: readonly SceneNode[]): SceneNode[] {
  const held = nodes.filter(({ bounds }) => contains(frame, bounds));
  const own = new Set(held.map(({ element }) => element));
  return held.filter(({ parent }) => parent === null || !own.has(parent));
}

/** Positions of what is dragged, and of what stands in the group boxes among it. */
export function withGrouped(
  { nodes, notes }: { nodes: readonly SceneNode[]; notes: readonly SceneNote[] },
  dragged: Places,
): Map<string, Point> {
  const places = new Map(dragged);
  for (const frame of notes) {
    const to = frame.frame ? dragged.get(noteFlowId(frame.id)) : undefined;
    if (!to) continue;
    const by = { x: to.x - frame.bounds.x, y: to.y - frame.bounds.y };
    const inside = [
      ...standingIn(frame, nodes).map((one) => ({ ...one, id: elementFlowId(one.element) })),
      ...notes
        .filter((note) => note !== frame && contains(frame.bounds, note.bounds))
        .map((one) => ({ ...one, id: noteFlowId(one.id) })),
    ];
    for (const { id, bounds } of inside)
      if (!places.has(id)) places.set(id, { x: bounds.x + by.x, y: bounds.y + by.y });
  }
  return places;
}

/** Positions of what is dragged and of everything it holds. */
export function withContents(nodes: readonly SceneNode[], dragged: Places): Map<string, Point> {
  const places = new Map(dragged);
  const shift = new Map<string, Point>();
  for (const { element, parent, bounds } of nodes) {
    const own = dragged.get(elementFlowId(element));
    const by = own ? { x: own.x - bounds.x, y: own.y - bounds.y } : parent === null ? undefined : shift.get(parent);
    if (!by) continue;
    shift.set(element, by);
    if (!own) places.set(elementFlowId(element), { x: bounds.x + by.x, y: bounds.y + by.y });
  }
  return places;
}

/**
 * What is dragged, drawn to what it nearly lines up with among what is `seen`; `within` is how near, in the view's own
 * px.
 */
export function drawnTo(
  { nodes, notes }: Pick<CanvasProps["scene"], "nodes" | "notes">,
  dragged: Places,
  within: number,
  seen: Rect,
): { places: Map<string, Point>; guides: Guide[] } {
  const moving = movingElements(nodes, dragged);
  const all = [
    ...nodes.map(({ element, bounds }) => ({ id: elementFlowId(element), bounds, moves: moving.has(element) })),
    ...notes.map(({ id, bounds }) => ({ id: noteFlowId(id), bounds, moves: dragged.has(noteFlowId(id)) })),
  ];
  const box = around(
    all.filter(({ id }) => dragged.has(id)).map(({ id, bounds }) => ({ ...bounds, ...dragged.get(id) })),
  );
  // What holds what is moved lines up with nothing in it.
  const still = all
    .filter(({ bounds, moves }) => !moves && meets(seen, bounds) && !(box && holds(bounds, centreOf(box))))
    .map(({ bounds }) => bounds);
  const { by, guides } = box ? snap(box, still, within) : { by: { x: 0, y: 0 }, guides: [] };
  return { places: new Map([...dragged].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }])), guides };
}

/** The element that would take in what is dragged, while it is dragged. */
export function receiverOf(nodes: readonly SceneNode[], dragged: Places): string | null {
  const moving = movingElements(nodes, dragged);
  for (const node of nodes) {
    const place = dragged.get(elementFlowId(node.element));
    if (!place || movesWithParent(node, dragged)) continue;
    const into = receiverAt(nodes, centreOf({ ...node.bounds, ...place }), moving);
    if (into && into.element !== node.parent) return into.element;
  }
  return null;
}

/** The step of a release. `meaning` = false moves without connecting (modifier key). */
export function released(
  view: string,
  { nodes, lanes }: { nodes: readonly SceneNode[]; lanes: readonly Lane[] },
  dragged: Places,
  elements: CanvasProps["elements"],
  relations: CanvasProps["relations"],
  meaning: boolean,
): Release {
  const release: Release = { ops: [], joined: [] };
  const moving = movingElements(nodes, dragged);
  const moves: Extract<Op, { op: "move_nodes" }>["moves"] = [];
  const after: Op[] = [];
  for (const node of nodes) {
    const place = dragged.get(elementFlowId(node.element));
    if (!place) continue;
    const box = { ...node.bounds, ...place };
    const into = movesWithParent(node, dragged) ? undefined : receiverAt(nodes, centreOf(box), moving);
    if (into !== undefined && (into?.element ?? null) !== node.parent) {
      moves.push({ element: node.element, ...place, ...(into ? { parent: into.element } : { leave_parent: true }) });
      if (into) after.push(...joining(view, node, box, into, elements, relations, meaning, release));
    } else if (place.x !== node.bounds.x || place.y !== node.bounds.y) {
      moves.push({ element: node.element, ...place });
      if (into === null && meaning) after.push(...changingLane(node, box, lanes, elements, relations, release));
    }
  }
  const notes = [...dragged].filter(([id]) => subjectOf(id).type === "note");
  const sheets = notes.map(([id, place]) => ({ id: subjectOf(id).id, ...place }));
  if (moves.length + sheets.length > 0) release.ops.push({ op: "move_nodes", view, moves, notes: sheets }, ...after);
  return release;
}

function joining(
  view: string,
  node: SceneNode,
  box: SceneNode["bounds"],
  into: SceneNode,
  elements: CanvasProps["elements"],
  relations: CanvasProps["relations"],
  meaning: boolean,
  release: Release,
): Op[] {
  const ops: Op[] = [];
  const larger = grownAround(into.bounds, box);
  if (larger) ops.push({ op: "resize_node", view, element: into.element, ...larger });
  const child = elements.get(node.element);
  const container = elements.get(into.element);
  const meant = meaning && child && container ? meaningOf(child, container, node.parent, relations) : null;
  if (meant) {
    ops.push(meant.op);
    release.joined.push({ element: node.element, into: meant.into, option: meant.option });
  }
  return ops;
}

/** What it means that a node was put into another lane. */
function changingLane(
  node: SceneNode,
  box: SceneNode["bounds"],
  lanes: readonly Lane[],
  elements: CanvasProps["elements"],
  relations: CanvasProps["relations"],
  release: Release,
): Op[] {
  const child = elements.get(node.element);
  const into = laneAt(lanes, centreOf(box));
  const meant = child && laneMeaning(child, into, laneAt(lanes, centreOf(node.bounds)), relations);
  if (!meant) return [];
  release.joined.push({ element: node.element, into: meant.into, option: meant.option });
  return [meant.op];
}

function movingElements(nodes: readonly SceneNode[], dragged: Places): Set<string> {
  const own = new Set<string>();
  for (const id of dragged.keys()) {
    const subject = subjectOf(id);
    if (subject.type === "element") own.add(subject.id);
  }
  return new Set([...own, ...insideOf(nodes, own)]);
}

/** Whether the node's container is dragged as well: then it stays in it. */
function movesWithParent(node: SceneNode, dragged: Places): boolean {
  return node.parent !== null && dragged.has(elementFlowId(node.parent));
}
