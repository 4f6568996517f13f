/**
 * One picture after another: what did not change keeps its object, so that nothing is drawn again for it. Pure.
 * Invariant: nodes stand in drawing order, parents before what they contain.
 */
import type { Scene, SceneNode, ScenePatch } from "../generated/wire";
import { equal } from "./equal";

/** The picture with what a step touched; all else is that of before. */
export function patchedScene(scene: Scene, patch: ScenePatch): Scene {
  const gone = new Set([...patch.gone_elements, ...patch.gone_relations]);
  const nodes = replaced(scene.nodes, patch.nodes, (node) => node.element, gone);
  const edges = replaced(scene.edges, patch.edges, (edge) => edge.relation, gone);
  return { ...scene, nodes: parentsFirst(nodes), edges };
}

/** A later picture, made of the objects of the one before wherever they say the same. */
export function sharedScene(before: Scene, scene: Scene): Scene {
  const nodes = shared(before.nodes, scene.nodes, (node) => node.element);
  const edges = shared(before.edges, scene.edges, (edge) => edge.relation);
  return { ...scene, nodes, edges };
}

function replaced<Part>(
  before: readonly Part[],
  now: readonly Part[],
  id: (part: Part) => string,
  gone: ReadonlySet<string>,
): Part[] {
  const fresh = new Map(now.map((part) => [id(part), part]));
  const kept = before.filter((part) => !gone.has(id(part))).map((part) => fresh.get(id(part)) ?? part);
  const known = new Set(before.map(id));
  return [...kept, ...now.filter((part) => !known.has(id(part)))];
}

function shared<Part>(before: readonly Part[], now: readonly Part[], id: (part: Part) => string): Part[] {
  const known = new Map(before.map((part) => [id(part), part]));
  const kept = (part: Part) => {
    const was = known.get(id(part));
    return was && equal(was, part) ? was : part;
  };
  return now.map(kept);
}

/** In the given order, but no node before the one it stands in. */
function parentsFirst(nodes: readonly SceneNode[]): SceneNode[] {
  const all = new Map(nodes.map((node) => [node.element, node]));
  const ordered = new Set<SceneNode>();
  const add = (node: SceneNode) => {
    const parent = node.parent === null ? undefined : all.get(node.parent);
    // Out of the map first: a circle, which the core refuses, ends there.
    all.delete(node.element);
    if (parent) add(parent);
    ordered.add(node);
  };
  nodes.forEach(add);
  return [...ordered];
}
