/** A made-up model in memory for the canvas alone, and what ops do to it: enough to try the canvas. */
import { KINDS } from "../src/generated/metamodel";
import type { ElementKind, Note, Op, Rect, RelationKind } from "../src/generated/wire";

export interface Box extends Rect {
  parent: string | null;
}
export interface CanvasModel {
  elements: ReadonlyMap<string, { id: string; kind: ElementKind; name: string }>;
  relations: ReadonlyMap<string, { id: string; kind: RelationKind; source: string; target: string }>;
  boxes: ReadonlyMap<string, Box>;
  notes: ReadonlyMap<string, Pick<Note, "id" | "x" | "y" | "width" | "height" | "text">>;
}

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
