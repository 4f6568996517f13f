/** Questions about a mirror that several panels ask. Each answer is computed once per mirror part and kept with it. */
import { KINDS, VIEWPOINTS } from "../generated/metamodel";
import type { Element, ElementKind, Layer, Relation, View } from "../generated/wire";
import type { Mirror } from "./mirror";

/** Layer of a kind. */
export const LAYER_OF = Object.fromEntries(KINDS.map((kind) => [kind.id, kind.layer])) as Record<ElementKind, Layer>;

/** Layers from strategy to execution, each once. */
export const LAYERS: Layer[] = [...new Set(KINDS.map((kind) => kind.layer))];

/** A relation seen from one of its ends. */
export interface Seen {
  readonly relation: Relation;
  /** The element at the other end. */
  readonly other: Element;
  /** Whether the element it is seen from is the target. */
  readonly reversed: boolean;
}

/** The relations of an element, outgoing first, in the model's order. */
export function relationsOf(mirror: Mirror, id: string): Seen[] {
  const touching = byEnd(mirror.relations).get(id) ?? [];
  const seen: Seen[] = [];
  for (const relation of touching) {
    const reversed = relation.source !== id;
    const other = mirror.elements.get(reversed ? relation.source : relation.target);
    if (other) seen.push({ relation, other, reversed });
  }
  return seen.sort((a, b) => Number(a.reversed) - Number(b.reversed));
}

/** What at most so many relations lead to from some elements, themselves included. */
export function neighbourhood(mirror: Mirror, elements: Iterable<string>, depth: number): Set<string> {
  const index = byEnd(mirror.relations);
  const near = new Set(elements);
  let rim = [...near];
  for (let step = 0; step < depth; step += 1) {
    const next: string[] = [];
    for (const id of rim)
      for (const { source, target } of index.get(id) ?? [])
        for (const end of [source, target])
          if (!near.has(end)) {
            near.add(end);
            next.push(end);
          }
    rim = next;
  }
  return near;
}

/** The elements of each layer, by name in the given language; layers without any are left out. */
export function byLayer(mirror: Mirror, language: string): { layer: Layer; elements: Element[] }[] {
  const groups = new Map<Layer, Element[]>(LAYERS.map((layer) => [layer, []]));
  for (const element of mirror.elements.values()) groups.get(LAYER_OF[element.kind])?.push(element);
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...groups]
    .filter(([, elements]) => elements.length > 0)
    .map(([layer, elements]) => ({ layer, elements: elements.sort((a, b) => compare(a.name, b.name)) }));
}

/** The elements of one kind, in the model's order. */
export function elementsOf(mirror: Mirror, kind: ElementKind): Element[] {
  return [...mirror.elements.values()].filter((element) => element.kind === kind);
}

/** Stored views as they are listed: in the order of the viewpoints, each in the model's order. */
export function viewsInOrder(views: Iterable<View>): View[] {
  return [...views].sort((a, b) => VIEWPOINTS.indexOf(a.viewpoint) - VIEWPOINTS.indexOf(b.viewpoint));
}

/** The stored views in which an element stands. */
export function viewsOf(mirror: Mirror, element: string): View[] {
  return [...mirror.views.values()].filter((view) => mirror.nodes.has(`${view.id}/${element}`));
}

const ends = new WeakMap<ReadonlyMap<string, Relation>, Map<string, Relation[]>>();

function byEnd(relations: ReadonlyMap<string, Relation>): Map<string, Relation[]> {
  const known = ends.get(relations);
  if (known) return known;
  const index = new Map<string, Relation[]>();
  const add = (id: string, relation: Relation) => {
    const list = index.get(id);
    if (list) list.push(relation);
    else index.set(id, [relation]);
  };
  for (const relation of relations.values()) {
    add(relation.source, relation);
    if (relation.target !== relation.source) add(relation.target, relation);
  }
  ends.set(relations, index);
  return index;
}
