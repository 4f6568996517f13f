/**
 * Scene → React Flow nodes. The only place that makes or replaces node objects.
 * Invariant: a node whose picture and state did not change keeps its object, so that nothing blinks or is drawn again;
 * sizes are given, never measured.
 */
import type { Node } from "@xyflow/react";
import type { Difference, OverlayCategory, Point, Rect, Scene, SceneNode, SceneNote } from "../generated/wire";
import { equal } from "../model/equal";
import type { Selection } from "./props";

/** How a node stands out, beside being selected. */
export type Mood =
  | ("plain" | "calm" | "evidence" | "source" | "target" | "refused" | "receiving" | "far")
  /** Two versions are compared: what became of it, or faint where it is the same in both. */
  | (Difference | "faint");

export interface ElementData extends Record<string, unknown> {
  node: SceneNode;
  /** The relation that dropping here would make, in words. */
  said: string | null;
  /** A layout leaves it where it is. */
  pinned: boolean;
  /** What it is coloured by; null: its own layer. */
  category: OverlayCategory | null;
  /** The only thing selected: it shows handles to resize it. */
  sole: boolean;
}

export interface NoteData extends Record<string, unknown> {
  note: SceneNote;
  sole: boolean;
}

export type ElementNode = Node<ElementData, "element">;
export type NoteNode = Node<NoteData, "note">;
export type FlowNode = ElementNode | NoteNode;

/** Positions by flow id. */
export type Places = ReadonlyMap<string, Point>;

/** All that decides how the nodes look. */
export interface Picture {
  scene: Scene;
  selection: Selection;
  /** Positions while something is moved. */
  moved: Places;
  /** Mood and words of an element. */
  mood(node: SceneNode): { mood: Mood; said: string | null };
  /** Elements that a layout leaves where they are. */
  pinned?: ReadonlySet<string>;
  /** Category of each element by which the picture is coloured. */
  categories?: ReadonlyMap<string, OverlayCategory>;
  /** Accessible name of a node. */
  label(node: SceneNode): string;
  noteLabel(note: SceneNote): string;
  /** The same, once it is selected. */
  selectedLabel(label: string): string;
  movable: boolean;
}

const ELEMENT = "e/";
const NOTE = "n/";

export const elementFlowId = (id: string): string => ELEMENT + id;
export const noteFlowId = (id: string): string => NOTE + id;

/** What a flow id stands for. */
export function subjectOf(flowId: string): { type: "element" | "note"; id: string } {
  return { type: flowId.startsWith(NOTE) ? "note" : "element", id: flowId.slice(2) };
}

/** Layers of the drawing: group boxes, containers by depth, then edges, then nodes, then notes. */
export const Z = { frame: 2, container: 10, edges: 100, node: 200, note: 300, moved: 400 } as const;

/** React Flow's own English word for a node is not said. */
const NO_ROLE_WORD = { "aria-roledescription": undefined };

/** The nodes of a picture, reusing objects of the ones before. */
export function mergedNodes(before: readonly FlowNode[], picture: Picture): FlowNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const depth = depths(picture.scene.nodes);
  const sole = soleOf(picture.selection);
  const chosen = new Set([
    ...picture.selection.elements.map(elementFlowId),
    ...picture.selection.notes.map(noteFlowId),
  ]);
  const finished = <Kind extends FlowNode>(fresh: Kind): FlowNode => {
    fresh.selected = chosen.has(fresh.id);
    if (fresh.selected) fresh.ariaLabel = picture.selectedLabel(fresh.ariaLabel ?? "");
    fresh.data.sole = sole === fresh.id;
    return kept(known.get(fresh.id), fresh);
  };
  const { nodes, notes } = picture.scene;
  return [
    ...nodes.map((node) => finished(elementNode(node, depth.get(node.element) ?? 0, picture))),
    ...notes.map((note) => finished(noteNode(note, picture))),
  ];
}

/** The nodes when nothing but what is moved is different: `was` and `now` are positions by flow id. */
export function movedNodes(before: readonly FlowNode[], was: Places, now: Places): FlowNode[] {
  const moved = (node: FlowNode): FlowNode => {
    const { bounds } = node.type === "element" ? node.data.node : node.data.note;
    const to = now.get(node.id);
    const lift = (to ? 1 : 0) - (was.has(node.id) ? 1 : 0);
    const { position } = placed(bounds, to);
    if (lift === 0 && equal(position, node.position)) return node;
    const rises = node.type === "element" || !node.data.note.frame;
    return { ...node, position, zIndex: (node.zIndex ?? 0) + (rises ? lift * Z.moved : 0) };
  };
  return before.map((node) => (now.has(node.id) || was.has(node.id) ? moved(node) : node));
}

/** Flow id of the only thing selected; null when nothing or more is. */
export function soleOf(selection: Selection): string | null {
  const { elements, relations, notes } = selection;
  if (elements.length + relations.length + notes.length !== 1) return null;
  if (elements[0] !== undefined) return elementFlowId(elements[0]);
  return notes[0] === undefined ? null : noteFlowId(notes[0]);
}

function elementNode(node: SceneNode, depth: number, picture: Picture): ElementNode {
  const id = elementFlowId(node.element);
  const { mood, said } = picture.mood(node);
  const pinned = picture.pinned?.has(node.element) ?? false;
  return {
    id,
    type: "element",
    ...placed(node.bounds, picture.moved.get(id)),
    zIndex: levelOf(node, depth, picture.moved.has(id)),
    data: { node, said, pinned, category: picture.categories?.get(node.element) ?? null, sole: false },
    className: picture.movable ? `cv-mood-${mood}` : `cv-mood-${mood} nopan`,
    ariaLabel: picture.label(node),
    domAttributes: NO_ROLE_WORD,
  };
}

function noteNode(note: SceneNote, picture: Picture): NoteNode {
  const id = noteFlowId(note.id);
  return {
    id,
    type: "note",
    ...placed(note.bounds, picture.moved.get(id)),
    zIndex: (picture.moved.has(id) && !note.frame ? Z.moved : 0) + (note.frame ? Z.frame : Z.note),
    data: { note, sole: false },
    className: picture.movable ? "" : "nopan",
    ariaLabel: picture.noteLabel(note),
    domAttributes: NO_ROLE_WORD,
  };
}

/** What is moved lies above everything that stands. */
function levelOf(node: SceneNode, depth: number, moved: boolean): number {
  return (moved ? Z.moved : 0) + (node.container ? Z.container : Z.node) + depth;
}

function placed(bounds: Rect, moved: Point | undefined) {
  const { width, height } = bounds;
  const position = moved ?? { x: bounds.x, y: bounds.y };
  return { position: { x: position.x, y: position.y }, width, height, measured: { width, height } };
}

/** The node as it was when nothing about it changed. */
function kept<Kind extends FlowNode>(before: FlowNode | undefined, fresh: Kind): FlowNode {
  if (!before || before.type !== fresh.type) return fresh;
  const same = Object.entries(fresh).every(([key, value]) => equal(before[key as keyof FlowNode], value));
  return same ? before : ({ ...before, ...fresh } as FlowNode);
}

/** How deep each node is nested; a circle (which the core refuses) ends the walk. */
function depths(nodes: readonly SceneNode[]): Map<string, number> {
  const depth = new Map<string, number>();
  // Parents come before what they contain.
  for (const node of nodes) depth.set(node.element, node.parent === null ? 0 : (depth.get(node.parent) ?? -1) + 1);
  return depth;
}
