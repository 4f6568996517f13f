/** How edges stand out and what they say to a screen reader. */
import { useMemo } from "react";
import type { SceneEdge } from "../generated/wire";
import { language, t } from "../locales/t";
import { relationWord } from "../locales/words";
import type { CanvasProps } from "./props";
import { remembered } from "./tools/remembered";

export function useEdgeWords({ scene, selection, evidence, near, elements, relations }: CanvasProps) {
  const spoken = language();
  // Names change seldom: what is said of a line outlives the model it was said for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: words follow the language
  const said = useMemo(() => remembered((_: SceneEdge) => ({ of: "", label: "" })), [spoken]);
  return useMemo(() => {
    const on = new Set(selection.relations);
    const ends = new Set(selection.elements);
    const touches = (edge: SceneEdge) => ends.has(edge.source) || ends.has(edge.target);
    return {
      stateOf: (edge: SceneEdge) => {
        if (on.has(edge.relation)) return "cv-on";
        if (scene.compared) return edge.difference ? `cv-${edge.difference}` : "cv-calm";
        if (near && !(near.has(edge.source) && near.has(edge.target))) return "cv-far";
        if (evidence) return edge.evidence ? "cv-hot" : "cv-calm";
        return touches(edge) ? "cv-hot" : "";
      },
      labelOf: (edge: SceneEdge) => {
        const kind = relations.get(edge.relation)?.kind ?? edge.kind;
        const [source, target] = [elements.get(edge.source)?.name ?? "", elements.get(edge.target)?.name ?? ""];
        const [known, of] = [said(edge), JSON.stringify([kind, source, target])];
        if (known.of !== of) {
          const label = t("canvas-edge", { source, verb: relationWord(kind, false), target });
          known.label = edge.difference
            ? t("canvas-differs", { label, what: t(`difference-${edge.difference}`) })
            : label;
          known.of = of;
        }
        return known.label;
      },
      reachable: (edge: SceneEdge) => on.has(edge.relation) || touches(edge),
    };
  }, [scene.compared, selection, evidence, near, elements, relations, said]);
}
