/** A made-up picture for the canvas alone: boxes, straight routes, everything that a scene can carry. The real one is the core's. */
import { KIND_ICON } from "../src/generated/icons";
import { KINDS, RELATIONS } from "../src/generated/metamodel";
import type {
  ElementKind,
  Head,
  LineStyle,
  Note,
  Op,
  Point,
  Rect,
  RelationKind,
  Scene,
  SceneEdge,
  SceneNode,
} from "../src/generated/wire";

interface Box extends Rect {
  parent: string | null;
}
export interface CanvasModel {
  elements: ReadonlyMap<string, { id: string; kind: ElementKind; name: string }>;
  relations: ReadonlyMap<string, { id: string; kind: RelationKind; source: string; target: string }>;
  boxes: ReadonlyMap<string, Box>;
  notes: ReadonlyMap<string, Pick<Note, "id" | "x" | "y" | "width" | "height" | "text">>;
}

const LAYER = new Map(KINDS.map((kind) => [kind.id, kind.layer]));
const FAMILY = new Map(RELATIONS.map((relation) => [relation.id, relation.family]));

export function demoModel(many: number): CanvasModel {
  const elements = new Map<string, { id: string; kind: ElementKind; name: string }>();
  const boxes = new Map<string, Box>();
  const relations = new Map<string, { id: string; kind: RelationKind; source: string; target: string }>();
  const put = (id: string, kind: ElementKind, name: string, x: number, y: number, size: Partial<Box> = {}) => {
    elements.set(id, { id, kind, name });
    boxes.set(id, { x, y, width: 144, height: 50, parent: null, ...size });
  };
  const link = (kind: RelationKind, source: string, target: string) => {
    const id = `${source}-${kind}-${target}`;
    relations.set(id, { id, kind, source, target });
  };
  put("leads", "goal", "1,200 qualified leads", 60, 32);
  put("fitness", "conflict", "Volume against fit", 240, 32);
  put("arr", "goal", "Enterprise ARR +35 %", 420, 32);
  put("discover", "journey_stage", "Discover", 60, 132);
  put("evaluate", "journey_stage", "Evaluate", 240, 132);
  put("web", "channel", "Website", 430, 146, { width: 110, height: 26 });
  put("marketing", "unit", "Marketing", 60, 220, { width: 164, height: 96 });
  put("cmo", "role", "CMO", 70, 254, { parent: "marketing" });
  put("sales", "unit", "Sales", 240, 220, { width: 164, height: 96 });
  put("vp", "role", "VP Sales", 250, 254, { parent: "sales" });
  put("board", "forum", "Revenue board", 430, 250);
  put("free", "role", "Head of CS", 620, 250);
  put("budget", "decision", "Allocate growth budget", 60, 360, { height: 56 });
  put("pilot", "decision", "Admit account to pilot", 240, 360, { height: 56 });
  put("rule", "policy", "Account fit criteria", 430, 360, { height: 56 });
  put("win", "metric", "Win rate", 60, 462);
  put("record", "data_object", "Account record", 240, 462);
  put("bonus", "incentive", "SDR bonus", 430, 462);
  put("run", "activity", "Run pilot", 60, 562);
  put("hand", "handoff", "Lead to account team", 240, 562);
  put("bot", "automation", "Nurturing bot", 430, 562);
  elements.set("crm", { id: "crm", kind: "system", name: "CRM" });
  link("involves", "fitness", "leads");
  link("involves", "fitness", "arr");
  link("transitions_to", "discover", "evaluate");
  link("decides", "cmo", "budget");
  link("accountable_for", "vp", "pilot");
  link("basis_for", "rule", "pilot");
  link("informs", "win", "budget");
  link("directs", "pilot", "run");
  link("flows_to", "run", "hand");
  link("rewards", "bonus", "record");
  for (let at = 0; at < many; at += 1) {
    put(
      `m${at}`,
      KINDS[at % KINDS.length]?.id ?? "activity",
      `Element ${at}`,
      60 + (at % 40) * 180,
      700 + Math.floor(at / 40) * 90,
    );
    if (at > 0) link("flows_to", `m${at - 1}`, `m${at}`);
  }
  const notes = new Map([
    ["n1", { id: "n1", x: 620, y: 350, width: 168, height: 76, text: "Who signs above 20 %?\nAsk finance." }],
  ]);
  return { elements, boxes, relations, notes };
}

/** What an op does here; enough to try the canvas. */
export function doOp(model: CanvasModel, op: Op): CanvasModel {
  const elements = new Map(model.elements);
  const boxes = new Map(model.boxes);
  const relations = new Map(model.relations);
  const notes = new Map(model.notes);
  const change = (id: string, to: Partial<Box>) => {
    const box = boxes.get(id);
    if (box) boxes.set(id, { ...box, ...to });
  };
  switch (op.op) {
    case "create_element": {
      const id = op.id ?? `made ${elements.size}`;
      elements.set(id, { id, kind: op.kind, name: op.name });
      if (op.at) boxes.set(id, boxOf(op.at));
      break;
    }
    case "place_element":
      boxes.set(op.element, boxOf(op));
      break;
    case "rename_element": {
      const one = elements.get(op.id);
      if (one) elements.set(op.id, { ...one, name: op.name });
      break;
    }
    case "connect": {
      const id = op.id ?? `${op.source}-${op.kind}-${op.target}`;
      relations.set(id, { id, kind: op.kind, source: op.source, target: op.target });
      break;
    }
    case "disconnect":
      relations.delete(op.id);
      break;
    case "move_nodes": {
      const moves = op.moves ?? [];
      const own = new Set(moves.map((move) => move.element));
      for (const move of moves) {
        const box = boxes.get(move.element);
        if (!box) continue;
        for (const [id, inner] of boxes)
          if (inner.parent === move.element && !own.has(id))
            change(id, { x: inner.x + move.x - box.x, y: inner.y + move.y - box.y });
        change(move.element, {
          x: move.x,
          y: move.y,
          parent: move.leave_parent ? null : (move.parent ?? box.parent),
        });
      }
      for (const { id, x, y } of op.notes ?? []) {
        const note = notes.get(id);
        if (note) notes.set(id, { ...note, x, y });
      }
      break;
    }
    case "resize_node":
      change(op.element, { x: op.x, y: op.y, width: op.width, height: op.height });
      break;
    case "remove_from_view":
      for (const id of op.elements) boxes.delete(id);
      break;
    case "delete_element":
      elements.delete(op.id);
      boxes.delete(op.id);
      break;
    case "add_note": {
      const id = op.id ?? `n${notes.size + 1}`;
      notes.set(id, { id, x: op.x, y: op.y, width: op.width, height: op.height, text: op.text });
      break;
    }
    case "edit_note": {
      const note = notes.get(op.id);
      const { x, y, width, height, text } = op;
      if (note)
        notes.set(op.id, {
          id: op.id,
          x: x ?? note.x,
          y: y ?? note.y,
          width: width ?? note.width,
          height: height ?? note.height,
          text: text ?? note.text,
        });
      break;
    }
    case "delete_note":
      notes.delete(op.id);
      break;
    default:
  }
  return { elements, boxes, relations, notes };
}

const boxOf = (at: {
  x: number;
  y: number;
  width?: number | null;
  height?: number | null;
  parent?: string | null;
}): Box => ({
  x: at.x,
  y: at.y,
  width: at.width ?? 152,
  height: at.height ?? 52,
  parent: at.parent ?? null,
});

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
  const bands = (["strategy", "market", "organisation", "decision", "information", "execution"] as const).map(
    (layer, row) => ({
      layer,
      bounds: {
        x: 0,
        y: [12, 106, 206, 336, 440, 540][row] ?? 0,
        width: 860,
        height: [94, 100, 130, 104, 100, 100][row] ?? 0,
      },
      strip: 4,
      label: layer[0]?.toUpperCase() + layer.slice(1),
      label_at: { x: 16, y: ([12, 106, 206, 336, 440, 540][row] ?? 0) + ([94, 100, 130, 104, 100, 100][row] ?? 0) / 2 },
    }),
  );
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
