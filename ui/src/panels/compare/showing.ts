/** Brings into sight what a difference is about, in a view that has it. */
import { type RefObject, useEffect, useState } from "react";
import type { CanvasHandle } from "../../canvas/props";
import type { Scene, ViewRef } from "../../generated/wire";
import { useComparing } from "../../state/comparing";
import type { OpenDocument } from "../../state/document";
import { generated, stored } from "../../state/window";

/** Elements at the ends of relations of a picture. */
export function endsOf(scene: Pick<Scene, "edges">, relations: readonly string[]): string[] {
  return scene.edges
    .filter(({ relation }) => relations.includes(relation))
    .flatMap(({ source, target }) => [source, target]);
}

/** The view with most of these elements; the picture that the core draws of all of them when none has one. */
export function bestView(
  views: Iterable<string>,
  has: (view: string, element: string) => boolean,
  ids: readonly string[],
): ViewRef {
  const weighed = [...views].map((view) => ({ view, weight: ids.filter((id) => has(view, id)).length }));
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a), { view: "", weight: 0 });
  return best.weight > 0 ? stored(best.view) : generated("operating_model");
}

interface Needs {
  scene: Scene | null;
  /** Whether the scene is the one that is wanted now. */
  current: boolean;
  stage: RefObject<CanvasHandle | null>;
  open: OpenDocument;
}

export function useShowing({ scene, current, stage, open }: Needs) {
  const [wanted, want] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!current || !scene || wanted.length === 0) return;
    const timer = setTimeout(() => {
      stage.current?.reveal([...wanted]);
      want([]);
    }, 60);
    return () => clearTimeout(timer);
  }, [current, scene, wanted, stage]);
  return (elements: readonly string[], relations: readonly string[]) => {
    if (!scene) return;
    const ids = [...elements, ...endsOf(scene, relations)];
    if (ids.length === 0) return;
    const there = scene.nodes.some(({ element }) => ids.includes(element));
    const { views, nodes } = open.mirror;
    if (!there)
      useComparing.getState().show(bestView(views.keys(), (view, element) => nodes.has(`${view}/${element}`), ids));
    want(ids);
  };
}
