/** Where something new stands: its size, its container, what standing there means. */
import { PUT_INTO, PUT_INTO_LANE } from "../../generated/metamodel";
import type { ElementKind, Lane, Op, Point, Rect, Scene, SceneNode } from "../../generated/wire";
import { around, holds } from "../geometry";
import type { CanvasProps, Selection } from "../props";
import { connectOp, type Option } from "./connect";

/** Grid that new and moved nodes keep to. */
export const GRID = 4;
/** Room that a container keeps around what it holds, below its title bar. */
const PAD = 8;
/** Height of a container's title bar. */
export const TITLE_BAR = 26;

/** Size of a new node, before the core knows its text. */
export function sizeOf(kind: ElementKind): { width: number; height: number } {
  switch (kind) {
    case "unit":
      return { width: 184, height: 100 };
    case "channel":
      return { width: 120, height: 26 };
    case "decision":
    case "policy":
      return { width: 160, height: 60 };
    default:
      return { width: 152, height: 52 };
  }
}

/** Least size a node can be dragged to. */
export function leastSize(kind: ElementKind | "note", container: boolean): { width: number; height: number } {
  if (container) return { width: 120, height: 60 };
  if (kind === "channel") return { width: 72, height: 24 };
  return kind === "note" ? { width: 60, height: 32 } : { width: 96, height: 40 };
}

/** Whether a node takes others in. */
export function receives(node: SceneNode): boolean {
  return node.container || node.kind === "unit";
}

/** The innermost node that would take in what stands at a point; `but` are left out (what is being moved). */
export function receiverAt(nodes: readonly SceneNode[], at: Point, but: ReadonlySet<string>): SceneNode | null {
  let found: SceneNode | null = null;
  // Parents come before what they contain, so the last one is the innermost.
  for (const node of nodes) if (receives(node) && !but.has(node.element) && holds(node.bounds, at)) found = node;
  return found;
}

/** What it means that an element is put into another or into a lane: the op, and the relation it makes. */
export interface Meaning {
  op: Op;
  option: Option;
  /** What it was put into. */
  into: string;
}

type Thing = { id: string; kind: ElementKind };

/** What it means that an element is put into another, out of the one it stood in. Null: it only stands there. */
export function meaningOf(
  child: Thing,
  container: Thing,
  from: string | null,
  relations: CanvasProps["relations"],
): Meaning | null {
  const option = PUT_INTO[`${child.kind}>${container.kind}`];
  return option ? meant(option, child.id, container.id, from, relations) : null;
}

/** The lane of a unit at a point; null: none, or one without a unit. */
export function laneAt(lanes: readonly Lane[], at: Point): Lane | null {
  return lanes.find((lane) => lane.unit !== null && holds(lane.bounds, at)) ?? null;
}

/** What it means that an element is put into a unit's lane, out of the one it stood in. Null: it only stands there. */
export function laneMeaning(
  child: Thing,
  into: Lane | null,
  from: Lane | null,
  relations: CanvasProps["relations"],
): Meaning | null {
  const option = PUT_INTO_LANE[child.kind];
  const unit = into?.unit;
  if (!option || !unit || unit === from?.unit) return null;
  return meant(option, child.id, unit, from?.unit ?? null, relations);
}

/**
 * Nothing where it is said already. Where the same is said of what it stood in before, that relation goes over to the
 * new one: there is one, not two.
 */
function meant(
  option: Option,
  child: string,
  into: string,
  from: string | null,
  relations: CanvasProps["relations"],
): Meaning | null {
  const ends = (other: string) => (option.reversed ? ([other, child] as const) : ([child, other] as const));
  const between = (other: string) => {
    const [source, target] = ends(other);
    for (const one of relations.values())
      if (one.kind === option.kind && one.source === source && one.target === target) return one;
    return undefined;
  };
  if (between(into)) return null;
  const before = from === null ? undefined : between(from);
  const [source, target] = ends(into);
  const op: Op = before ? { op: "edit_relation", id: before.id, source, target } : connectOp(option, child, into);
  return { op, option, into };
}

/** A container as large as it has to be to hold a box; null when it is. */
export function grownAround(container: Rect, child: Rect): Rect | null {
  const left = Math.min(container.x, child.x - PAD);
  const top = Math.min(container.y, child.y - TITLE_BAR - PAD + 2);
  const right = Math.max(container.x + container.width, child.x + child.width + PAD);
  const bottom = Math.max(container.y + container.height, child.y + child.height + PAD);
  const grown = { x: left, y: top, width: right - left, height: bottom - top };
  const same =
    grown.x === container.x &&
    grown.y === container.y &&
    grown.width === container.width &&
    grown.height === container.height;
  return same ? null : grown;
}

/** The kind that a place speaks for: what its container or its band holds. Null where the place says nothing. */
export function kindAt(scene: Scene, at: Point): ElementKind | null {
  const inside = receiverAt(scene.nodes, at, new Set());
  if (inside?.kind === "unit") return "role";
  const band = scene.bands.find((one) => holds(one.bounds, at));
  return band ? BAND_KIND[band.layer] : null;
}

/** The kind that is meant where nothing was said: what the place or else the picture is about. */
export function likelyKind(scene: Scene, at: Point): ElementKind {
  return kindAt(scene, at) ?? VIEW_KIND[scene.viewpoint];
}

const BAND_KIND: Record<Scene["bands"][number]["layer"], ElementKind> = {
  strategy: "goal",
  market: "journey_stage",
  organisation: "unit",
  decision: "decision",
  information: "metric",
  governance: "incentive",
  execution: "activity",
};

const VIEW_KIND: Record<Scene["viewpoint"], ElementKind> = {
  operating_model: "activity",
  decision_map: "decision",
  buyer_journey: "journey_stage",
  goals_and_incentives: "goal",
  data_and_metrics: "metric",
  responsibility: "role",
  automation_risk: "automation",
  free: "activity",
};

/** Air that a group box leaves around what it is put around, and room for its title. */
const FRAME = 20;
const FRAME_TITLE = 34;

/** Where a group box around what is selected stands; null when nothing selected stands here. */
export function groupAround({ nodes, notes }: Scene, selection: Selection): Rect | null {
  const inside = [
    ...nodes.filter(({ element }) => selection.elements.includes(element)).map(({ bounds }) => bounds),
    ...notes.filter(({ id }) => selection.notes.includes(id)).map(({ bounds }) => bounds),
  ];
  const box = around(inside);
  if (!box) return null;
  const [x, y] = [box.x - FRAME, box.y - FRAME_TITLE].map((edge) => Math.floor(edge / GRID) * GRID);
  const [left, top] = [x ?? box.x, y ?? box.y];
  return { x: left, y: top, width: box.x + box.width + FRAME - left, height: box.y + box.height + FRAME - top };
}

/** How far what is appended stands from what it is appended to. */
const APPENDED = 64;

/**
 * The middle of what is appended to an element: within it where that is what the relation says, else right of it and of
 * everything it stands in.
 */
export function besideOf(nodes: readonly SceneNode[], to: string, kind: ElementKind, option: Option): Point | null {
  const node = nodes.find((one) => one.element === to);
  if (!node) return null;
  const { width, height } = sizeOf(kind);
  const { bounds } = node;
  if (receives(node) && option.kind === "part_of" && option.reversed)
    return { x: bounds.x + PAD + width / 2, y: bounds.y + TITLE_BAR + PAD + height / 2 };
  let outer = node;
  for (const one of [...nodes].reverse()) if (one.element === outer.parent) outer = one;
  return { x: outer.bounds.x + outer.bounds.width + APPENDED + width / 2, y: bounds.y + bounds.height / 2 };
}

/** A free place for a box near a wanted one: below everything that stands in its way. */
export function freeBelow(nodes: readonly SceneNode[], wanted: Rect, gap: number): Rect {
  let box = wanted;
  for (let tries = 0; tries < 40; tries += 1) {
    const inTheWay = nodes.filter((node) => overlaps(node.bounds, box));
    if (inTheWay.length === 0) return box;
    box = { ...box, y: Math.max(...inTheWay.map(({ bounds }) => bounds.y + bounds.height)) + gap };
  }
  return box;
}

/** A free place in a container: the wanted one, else below everything it holds. The container grows with it. */
export function freeInside(container: Rect, held: readonly Rect[], wanted: Rect): Rect {
  if (!held.some((other) => overlaps(other, wanted))) return wanted;
  const bottom = Math.max(...held.map((other) => other.y + other.height));
  const left = Math.min(...held.map((other) => other.x));
  return { ...wanted, x: Math.max(container.x + PAD, left), y: bottom + PAD };
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
