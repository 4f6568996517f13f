/** The picture of a made-up model for the canvas alone: boxes, straight routes, everything that a scene can carry. The real one is the core's. */
import { KIND_ICON } from "../src/generated/icons";
import { KINDS, RELATIONS } from "../src/generated/metamodel";
import type {
  ElementKind,
  Head,
  LineStyle,
  Point,
  RelationKind,
  Scene,
  SceneEdge,
  SceneNode,
} from "../src/generated/wire";
import type { Box, CanvasModel } from "./canvas-model";

const LAYER = new Map(KINDS.map((kind) => [kind.id, kind.layer]));
const FAMILY = new Map(RELATIONS.map((relation) => [relation.id, relation.family]));

const BANDS = [
  { layer: "strategy", y: 12, height: 94 },
  { layer: "market", y: 106, height: 100 },
  { layer: "organisation", y: 206, height: 130 },
  { layer: "decision", y: 336, height: 104 },
  { layer: "information", y: 440, height: 100 },
  { layer: "execution", y: 540, height: 100 },
] as const;

export function demoScene(
  model: CanvasModel,
  locked: boolean,
  moved: ReadonlyMap<string, Point>,
  evidence: boolean,
): Scene {
  const at = (id: string): Box | undefined => {
    const box = model.boxes.get(id);
    const to = moved.get(id);
    return box && to ? { ...box, x: to.x, y: to.y } : box;
  };
  const nodes = [...model.boxes.keys()].flatMap((id) => {
    const element = model.elements.get(id);
    const box = at(id);
    return element && box ? [drawn(element, box, model, evidence)] : [];
  });
  nodes.sort((a, b) => Number(a.parent !== null) - Number(b.parent !== null));
  const edges = [...model.relations.values()].flatMap((relation) => {
    const [from, to] = [at(relation.source), at(relation.target)];
    return from && to ? [routed(relation, from, to, evidence)] : [];
  });
  const bands = BANDS.map(({ layer, y, height }) => ({
    layer,
    bounds: { x: 0, y, width: 860, height },
    strip: 4,
    label: layer,
    label_at: { x: 16, y: y + height / 2 },
  }));
  return {
    view: locked ? null : "v1",
    viewpoint: "operating_model",
    name: "Operating model",
    bounds: { x: 0, y: 0, width: 860, height: 660 },
    bands,
    lanes: [],
    nodes,
    edges,
    notes: [...model.notes.values()].map(({ id, text, ...bounds }) => ({
      id,
      bounds,
      lines: text
        .split("\n")
        .map((line, row) => ({ text: line, x: 10, baseline: 20 + row * 16, width: line.length * 6 })),
      cut: false,
      frame: false,
    })),
    legend: [],
    dropped_labels: 0,
    moves: [],
    compared: false,
  };
}

function drawn(
  element: { id: string; kind: ElementKind; name: string },
  box: Box,
  model: CanvasModel,
  evidence: boolean,
): SceneNode {
  const { width: w, height: h } = box;
  const container = [...model.boxes.values()].some((other) => other.parent === element.id);
  const channel = element.kind === "channel";
  const words =
    container || channel
      ? [element.name]
      : (element.name.match(/.{1,15}(\s|$)/g)?.map((word) => word.trim()) ?? [element.name]);
  const top = container ? 5 : (h - words.length * 15 - (words.length < 2 && !channel ? 14 : 0)) / 2;
  const r = Math.min(element.kind === "decision" ? 1.5 : element.kind === "goal" ? 12 : 6, h / 2);
  return {
    element: element.id,
    kind: element.kind,
    layer: LAYER.get(element.kind) ?? "execution",
    bounds: { x: box.x, y: box.y, width: w, height: h },
    parent: box.parent,
    container,
    outline: `M${r} 0H${w - r}A${r} ${r} 0 0 1 ${w} ${r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}H${r}A${r} ${r} 0 0 1 0 ${h - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`,
    dashed: false,
    strokes: container
      ? [{ part: "title_bar", path: `M6 .6H${w - 6}A5.4 5.4 0 0 1 ${w - 0.6} 6V26H.6V6A5.4 5.4 0 0 1 6 .6Z` }]
      : [],
    icon: { id: KIND_ICON[element.kind], x: 10, y: container ? 6 : (h - 16) / 2, size: container || channel ? 14 : 16 },
    name: words.slice(0, 2).map((text, row) => ({
      text,
      x: container ? 30 : 34,
      baseline: top + 11.5 + row * 15,
      width: text.length * 6.6,
    })),
    full_name: element.name,
    cut: words.length > 2,
    second:
      words.length < 2 && !container && !channel ? { text: "second line", x: 34, baseline: top + 26, width: 60 } : null,
    badge:
      element.kind === "metric"
        ? {
            bounds: { x: w - 60, y: h - 8, width: 58, height: 16 },
            text: { text: "outcome", x: w - 52, baseline: h + 3.6, width: 42 },
          }
        : null,
    mark: MARKS[element.id]
      ? { mark: MARKS[element.id] as NonNullable<SceneNode["mark"]>["mark"], x: w - 10, y: -8 }
      : null,
    evidence: evidence && EVIDENCE.has(element.id),
    difference: null,
  };
}

const EVIDENCE = new Set(["pilot", "vp", "rule"]);
const MARKS: Record<string, NonNullable<SceneNode["mark"]>["mark"]> = {
  pilot: { count: 2, severity: "error", nature: "gap" },
  bonus: { count: 1, severity: "error", nature: "flaw" },
  leads: { count: 3, severity: "warning", nature: "flaw" },
  win: { count: 1, severity: "warning", nature: "gap" },
  run: { count: 1, severity: "hint", nature: "flaw" },
};

const STYLE: Record<string, LineStyle> = {
  flow: "flow",
  information: "information",
  authority: "authority",
  responsibility: "responsibility",
  steering: "steering",
  structure: "structure",
  conflict: "conflict",
  plain: "plain",
};

function routed(
  relation: { id: string; kind: RelationKind; source: string; target: string },
  from: Box,
  to: Box,
  evidence: boolean,
): SceneEdge {
  const family = FAMILY.get(relation.kind) ?? "plain";
  const style = relation.kind === "directs" ? "directs" : (STYLE[family] ?? "plain");
  const down = to.y > from.y + from.height;
  const up = to.y + to.height < from.y;
  const a: Point = {
    x: down || up ? from.x + from.width / 2 : to.x > from.x ? from.x + from.width : from.x,
    y: down ? from.y + from.height : up ? from.y : from.y + from.height / 2,
  };
  const b: Point = {
    x: down || up ? to.x + to.width / 2 : to.x > from.x ? to.x : to.x + to.width,
    y: down ? to.y : up ? to.y + to.height : to.y + to.height / 2,
  };
  const middle = (a.y + b.y) / 2;
  const points = down || up ? [a, { x: a.x, y: middle }, { x: b.x, y: middle }, b] : [a, b];
  const [dx, dy] = down ? [0, 1] : up ? [0, -1] : [Math.sign(b.x - a.x), 0];
  const tip = `M${b.x - dx * 7 - dy * 4} ${b.y - dy * 7 - dx * 4}L${b.x} ${b.y}L${b.x - dx * 7 + dy * 4} ${b.y - dy * 7 + dx * 4}`;
  const head: Head | null =
    style === "flow" || style === "directs"
      ? { shape: "filled", solid: `${tip}Z`, stroked: "" }
      : style === "steering"
        ? { shape: "triangle", solid: "", stroked: `${tip}Z` }
        : style === "information"
          ? { shape: "open", solid: "", stroked: tip }
          : null;
  const at = { x: (a.x + b.x) / 2, y: middle };
  return {
    relation: relation.id,
    kind: relation.kind,
    source: relation.source,
    target: relation.target,
    family,
    style,
    points,
    curved: false,
    path: points.map((point, index) => `${index === 0 ? "M" : "L"}${point.x} ${point.y}`).join(""),
    head,
    label:
      style === "information"
        ? {
            text: { text: "informs", x: at.x - 19, baseline: at.y + 3.6, width: 38 },
            plate: { x: at.x - 22, y: at.y - 7, width: 44, height: 14 },
          }
        : null,
    letter: style === "responsibility" ? { letter: relation.kind === "decides" ? "D" : "A", at } : null,
    by_hand: false,
    evidence: evidence && EVIDENCE.has(relation.source) && EVIDENCE.has(relation.target),
    difference: null,
  };
}
