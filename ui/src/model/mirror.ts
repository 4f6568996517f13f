/**
 * The model as the window sees it: read-only, whole, replaced step by step. It decides nothing about meaning.
 * Invariant: a mirror is never changed in place; a record that a patch does not touch keeps its identity.
 */
import type {
  Change,
  Diff,
  Element,
  ModelInfo,
  Note,
  OpenModel,
  Relation,
  View,
  ViewEdge,
  ViewNode,
  Waiver,
} from "../generated/wire";

export interface Mirror {
  readonly revision: number;
  readonly info: ModelInfo;
  readonly elements: ReadonlyMap<string, Element>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly views: ReadonlyMap<string, View>;
  /** By view and element. */
  readonly nodes: ReadonlyMap<string, ViewNode>;
  /** By view and relation. */
  readonly edges: ReadonlyMap<string, ViewEdge>;
  /** By view and note. */
  readonly notes: ReadonlyMap<string, Note>;
}

const elementKey = (element: Element) => element.id;
const relationKey = (relation: Relation) => relation.id;
const viewKey = (view: View) => view.id;
const nodeKey = (node: ViewNode) => `${node.view}/${node.element}`;
const edgeKey = (edge: ViewEdge) => `${edge.view}/${edge.relation}`;
const noteKey = (note: Note) => `${note.view}/${note.id}`;

/** The mirror of a whole model, as `snapshot` and the requests that open one give it. */
export function mirrorOf(model: OpenModel): Mirror {
  return {
    revision: model.revision,
    info: model.info,
    elements: keyed(model.elements, elementKey),
    relations: keyed(model.relations, relationKey),
    views: keyed(model.views, viewKey),
    nodes: keyed(model.nodes, nodeKey),
    edges: keyed(model.edges, edgeKey),
    notes: keyed(model.notes, noteKey),
  };
}

/** The mirror after one step; `revision` is the one the patch leads to. */
export function patched(mirror: Mirror, patch: Diff, revision: number): Mirror {
  return {
    revision,
    info: patch.info.reduce((info, change) => change.after ?? info, mirror.info),
    elements: applied(mirror.elements, patch.elements, elementKey),
    relations: applied(mirror.relations, patch.relations, relationKey),
    views: applied(mirror.views, patch.views, viewKey),
    nodes: applied(mirror.nodes, patch.nodes, nodeKey),
    edges: applied(mirror.edges, patch.edges, edgeKey),
    notes: applied(mirror.notes, patch.notes, noteKey),
  };
}

/** A diff that changes nothing. */
export function emptyDiff(): Diff {
  const waivers: Change<Waiver>[] = [];
  const records = { elements: [], relations: [], views: [], nodes: [], edges: [], notes: [] };
  return { info: [], ...records, waivers, rule_pack: [], conflicts: [] };
}

function keyed<Item>(items: Item[], key: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [key(item), item]));
}

function applied<Item>(
  before: ReadonlyMap<string, Item>,
  changes: Change<Item>[],
  key: (item: Item) => string,
): ReadonlyMap<string, Item> {
  if (changes.length === 0) return before;
  const after = new Map(before);
  for (const change of changes) {
    if (change.after) after.set(key(change.after), change.after);
    else if (change.before) after.delete(key(change.before));
  }
  return after;
}
