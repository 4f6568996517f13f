/** The nodes as they are shown now: the scene, the selection, what is being moved, what lights up. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { OverlayCategory, SceneNode, SceneNote } from "../generated/wire";
import { language, t } from "../locales/t";
import { kindWord, relationWord } from "../locales/words";
import { type FlowNode, type Mood, mergedNodes, movedNodes, type Places } from "./adapter";
import type { CanvasProps } from "./props";
import type { Lit } from "./tools/connect";
import type { Mode } from "./tools/mode";
import { remembered } from "./tools/remembered";
import { useSteady } from "./use-steady";

interface Needs {
  props: CanvasProps;
  lit: ReadonlyMap<string, Lit> | null;
  moved: Places;
  receiver: string | null;
  mode: Mode;
  movable: boolean;
}

export function useNodes({ props, lit, moved, receiver, mode, movable }: Needs): FlowNode[] {
  const last = useRef<{ nodes: FlowNode[]; look: unknown; moved: Places }>({ nodes: [], look: null, moved });
  const { scene, selection, evidence, pinned, near, categories } = props;
  const noteText = useSteady(props.noteText);
  const spoken = language();
  const source = mode.mode === "aim" ? mode.source : null;
  // Nodes are made anew with every move and picture; what they say is not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels follow the language
  const label = useMemo(
    () =>
      remembered((node: SceneNode) => labelOf(node, pinned?.has(node.element) ?? false, categories?.get(node.element))),
    [pinned, categories, spoken],
  );
  const look = useMemo(() => {
    const around = near && withHolders(scene.nodes, near);
    const light = { lit, receiver, source, evidence, compared: scene.compared, near: around, categories };
    return {
      scene,
      selection,
      movable,
      mood: (node: SceneNode) => moodOf(node, light),
      ...(pinned ? { pinned } : {}),
      ...(categories ? { categories } : {}),
      label,
      selectedLabel: (label: string) => t("canvas-chosen", { label }),
      noteLabel: (note: SceneNote) => t("canvas-note", { text: noteText(note.id) }),
    };
  }, [scene, selection, movable, lit, receiver, source, evidence, pinned, near, categories, noteText, label]);
  return useMemo(() => {
    const { nodes, look: before, moved: was } = last.current;
    const next = before === look ? movedNodes(nodes, was, moved) : mergedNodes(nodes, { ...look, moved });
    last.current = { nodes: next, look, moved };
    return next;
  }, [look, moved]);
}

interface Light {
  lit: ReadonlyMap<string, Lit> | null;
  receiver: string | null;
  source: string | null;
  evidence: boolean;
  /** Whether two versions are compared. */
  compared: boolean;
  /** What stands out; undefined: nothing is faded. */
  near?: ReadonlySet<string> | undefined;
  /** Elements by category; undefined: the picture is not coloured by one. */
  categories?: ReadonlyMap<string, unknown> | undefined;
}

/** How a node stands out. */
export function moodOf(
  node: SceneNode,
  { lit, receiver, source, evidence, compared, near, categories }: Light,
): { mood: Mood; said: string | null } {
  const would = lit?.get(node.element);
  if (node.element === source) return { mood: "source", said: null };
  if (would?.lit === "allowed") return { mood: "target", said: saidOf(would.options) };
  if (would) return { mood: "refused", said: null };
  if (node.element === receiver) return { mood: "receiving", said: null };
  if (compared) return { mood: node.difference ?? "faint", said: null };
  if (near && !near.has(node.element)) return { mood: "far", said: null };
  if (categories && !evidence && !categories.has(node.element)) return { mood: "calm", said: null };
  if (!evidence) return { mood: "plain", said: null };
  return { mood: node.evidence ? "evidence" : "calm", said: null };
}

function saidOf(options: Extract<Lit, { lit: "allowed" }>["options"]): string {
  const [first] = options;
  const verb = first ? relationWord(first.kind, first.reversed) : "";
  return options.length < 2 ? verb : t("canvas-several", { verb, count: options.length - 1 });
}

function labelOf(node: SceneNode, pinned: boolean, category: OverlayCategory | undefined): string {
  const own = nodeLabel(node);
  const label = category ? t("canvas-differs", { label: own, what: category.label }) : own;
  return pinned ? t("canvas-pinned", { label }) : label;
}

function nodeLabel(node: SceneNode): string {
  const second = node.second?.text;
  const name = second ? `${node.full_name}, ${second}` : node.full_name;
  const label = t("canvas-node", { kind: kindWord(node.kind), name, count: node.mark?.mark.count ?? 0 });
  return node.difference ? t("canvas-differs", { label, what: t(`difference-${node.difference}`) }) : label;
}

/** What stands out, with the containers it stands in. */
function withHolders(nodes: readonly SceneNode[], near: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(near);
  // Parents come before what they contain.
  for (const { element, parent } of [...nodes].reverse()) if (parent !== null && all.has(element)) all.add(parent);
  return all;
}

/** How long nodes travel to a new layout, in ms, with some air. */
const TRAVEL = 380;

/**
 * How many nodes are on their way to where the core has just put them. What was moved by hand stands there already.
 */
export function useTravel(scene: CanvasProps["scene"], nodes: readonly FlowNode[]): number {
  const before = useRef({ scene, nodes });
  const [arrived, setArrived] = useState(scene);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is compared are the nodes at the moment of a new scene
  const moves = useMemo(() => {
    const last = before.current;
    return last.scene !== scene && last.scene.view === scene.view ? movedSince(last.nodes, nodes) : 0;
  }, [scene]);
  useEffect(() => {
    before.current = { scene, nodes };
  }, [scene, nodes]);
  useEffect(() => {
    if (moves === 0 || isCalm()) return;
    const timer = setTimeout(() => setArrived(scene), TRAVEL);
    return () => clearTimeout(timer);
  }, [scene, moves]);
  return arrived === scene || isCalm() ? 0 : moves;
}

/** Whether nothing should move by itself: then all are there at once. */
const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** How many nodes that stood before stand elsewhere now. */
export function movedSince(before: readonly FlowNode[], after: readonly FlowNode[]): number {
  const known = new Map(before.map((node) => [node.id, node.position]));
  const moved = after.filter(({ id, position }) => {
    const was = known.get(id);
    return was !== undefined && Math.abs(was.x - position.x) + Math.abs(was.y - position.y) > 1;
  });
  return moved.length;
}
