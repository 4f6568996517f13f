/** What is copied, and the steps that put it into a view again. Pure. */
import type { Element, Note, Op, Placement, Point, Rect, Relation, ViewNode } from "../../generated/wire";
import { around } from "../geometry";

/** Things as they stood when they were copied: nothing that changes later changes them. */
export interface Clip {
  elements: Element[];
  /** Between these elements only. */
  relations: Relation[];
  /** Where they stood, if they were copied from a picture. */
  nodes: ViewNode[];
  notes: Note[];
  /** What other programs get: one name a line. */
  text: string;
}

/** What pasting needs to know of the model and the view it goes into. */
export interface Target {
  /** Null: a picture that the core draws; elements are only made. */
  view: string | null;
  elements: ReadonlyMap<string, Pick<Element, "id" | "kind" | "name">>;
  /** Whether an element stands in the view. */
  stands(element: string): boolean;
  /** The upper left corner of what is pasted. */
  at: Point;
  newId(): string;
}

/** The steps, and the elements and notes they put there, to be selected. */
export interface Pasted {
  ops: Op[];
  elements: string[];
  notes: string[];
}

/** Size of what never stood anywhere, and how far such things stand apart. */
const SIZE = { width: 152, height: 52 };
const GAP = 16;

export function clipOf(
  selection: { elements: readonly string[]; notes: readonly string[] },
  view: string | null,
  model: {
    elements: ReadonlyMap<string, Element>;
    relations: ReadonlyMap<string, Relation>;
    nodes: ReadonlyMap<string, ViewNode>;
    notes: ReadonlyMap<string, Note>;
  },
): Clip {
  const elements = selection.elements.flatMap((id) => model.elements.get(id) ?? []);
  const chosen = new Set(elements.map(({ id }) => id));
  const relations = [...model.relations.values()].filter(
    ({ source, target }) => chosen.has(source) && chosen.has(target),
  );
  const notes = selection.notes.flatMap((id) => model.notes.get(`${view}/${id}`) ?? []);
  const text = [...elements.map(({ name }) => name), ...notes.map((note) => note.text)].join("\n");
  return {
    elements,
    relations,
    nodes: elements.flatMap(({ id }) => model.nodes.get(`${view}/${id}`) ?? []),
    notes,
    text,
  };
}

/**
 * Elements of this model that do not stand in the view are placed there; all others become new ones, with the relations
 * among them. So a picture can be copied into another view, and doubled in its own.
 */
export function pasted(clip: Clip, target: Target): Pasted {
  const boxes = places(clip);
  const origin = around([...boxes.values(), ...clip.notes]) ?? { x: 0, y: 0 };
  const moved = (box: Rect) => ({
    x: Math.round(box.x - origin.x + target.at.x),
    y: Math.round(box.y - origin.y + target.at.y),
    width: box.width,
    height: box.height,
  });
  const ids = new Map(clip.elements.map(({ id }) => [id, isThere(id, clip, target) ? id : target.newId()]));
  const taken = new Set([...target.elements.values()].map(({ kind, name }) => `${kind}/${name}`));
  // Containers before what they hold.
  const order = [...clip.elements].sort((a, b) => depth(a.id, clip) - depth(b.id, clip));
  const ops = order.flatMap((element): Op[] => {
    const id = ids.get(element.id) ?? element.id;
    const parent = ids.get(clip.nodes.find((node) => node.element === element.id)?.parent ?? "");
    const place = moved(boxes.get(element.id) ?? { x: 0, y: 0, ...SIZE });
    const at = target.view === null ? null : { view: target.view, ...place, ...(parent ? { parent } : {}) };
    if (id === element.id) return at ? [{ op: "place_element", element: id, ...at }] : [];
    const name = freeName(element, taken);
    return created(element, id, name, at);
  });
  const relations = clip.relations.flatMap((relation) => related(relation, ids, target.newId));
  const { view } = target;
  const sheets = view === null ? [] : clip.notes;
  const notes = sheets.map(
    (note) => ({ op: "add_note", id: target.newId(), view: view ?? "", text: note.text, ...moved(note) }) as const,
  );
  return {
    ops: [...ops, ...relations, ...notes],
    elements: [...ids.values()],
    notes: notes.map(({ id }) => id),
  };
}

/** It is the same element, and the view lacks it. */
function isThere(id: string, clip: Clip, { elements, stands }: Target): boolean {
  const known = elements.get(id);
  return known !== undefined && known.kind === clip.elements.find((one) => one.id === id)?.kind && !stands(id);
}

function created(element: Element, id: string, name: string, at: Placement | null): Op[] {
  const { kind, description, attributes, tags, properties, statements } = element;
  const ops: Op[] = [{ op: "create_element", id, kind, name, description, attributes, ...(at ? { at } : {}) }];
  if (tags.length > 0 || Object.keys(properties).length > 0) ops.push({ op: "edit_element", id, tags, properties });
  return [
    ...ops,
    ...statements.map((statement): Op => ({ op: "add_statement", record: { type: "element", id }, statement })),
  ];
}

/** A relation comes along where one of its ends is new; between two that were there it is there already. */
function related(relation: Relation, ids: ReadonlyMap<string, string>, newId: () => string): Op[] {
  const [source, target] = [ids.get(relation.source), ids.get(relation.target)];
  if (!source || !target || (source === relation.source && target === relation.target)) return [];
  const id = newId();
  const { kind, attributes, statements } = relation;
  const op: Op = { op: "connect", id, kind, source, target, attributes };
  return [
    op,
    ...statements.map((statement): Op => ({ op: "add_statement", record: { type: "relation", id }, statement })),
  ];
}

/** Where everything stood; what stood nowhere is put in a column beside it. */
function places({ elements, nodes }: Clip): Map<string, Rect> {
  const known = new Map<string, Rect>(nodes.map((node) => [node.element, node]));
  const box = around([...known.values()]);
  const x = box ? box.x + box.width + GAP : 0;
  let y = box?.y ?? 0;
  for (const { id } of elements) {
    if (known.has(id)) continue;
    known.set(id, { x, y, ...SIZE });
    y += SIZE.height + GAP;
  }
  return known;
}

function depth(id: string, clip: Clip): number {
  const parent = clip.nodes.find((node) => node.element === id)?.parent ?? null;
  return parent === null ? 0 : 1 + depth(parent, clip);
}

/** "Lead routing 2", where there is a "Lead routing" of this kind already. */
function freeName({ kind, name }: Element, taken: Set<string>): string {
  const stem = name.replace(/ \d+$/, "");
  let free = name;
  for (let count = 2; taken.has(`${kind}/${free}`); count += 1) free = `${stem} ${count}`;
  taken.add(`${kind}/${free}`);
  return free;
}
