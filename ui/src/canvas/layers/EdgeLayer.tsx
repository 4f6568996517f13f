/** All edges that are seen, between containers and nodes: first every line, then every word, so that no line crosses a label. */
import { ViewportPortal } from "@xyflow/react";
import { memo, useMemo } from "react";
import type { Rect, Scene, SceneEdge } from "../../generated/wire";
import { t } from "../../locales/t";
import type { Detail } from "../detail";
import { EdgeShape, EdgeWords } from "../draw/EdgeShape";
import { around, contains, grown, hull, meets } from "../geometry";
import { remembered } from "../tools/remembered";
import { FarLines } from "./FarLines";
import { useSeen } from "./visible";

interface Props {
  scene: Scene;
  edges: readonly SceneEdge[];
  detail: Detail;
  /** Classes of an edge: selected, hot, calm. */
  stateOf(edge: SceneEdge): string;
  /** What it says to a screen reader. */
  labelOf(edge: SceneEdge): string;
  /** Whether Tab reaches it. */
  reachable(edge: SceneEdge): boolean;
  onPick(relation: string, more: boolean): void;
  onMenu(relation: string, x: number, y: number): void;
}

export const EdgeLayer = memo(function EdgeLayer({
  scene,
  edges,
  detail,
  stateOf,
  labelOf,
  reachable,
  onPick,
  onMenu,
}: Props) {
  const seen = useSeen();
  const ground = useMemo(() => remembered((plate: Rect) => groundOf(scene, plate)), [scene]);
  const shown = seen ? edges.filter((edge) => meets(seen, boxOf(edge))) : edges;
  const apart = detail === "full" ? shown : shown.filter(reachable);
  return (
    <ViewportPortal>
      {/* biome-ignore lint/a11y/useSemanticElements: a field set is for forms */}
      <svg
        className={`cv-edges cv-detail-${detail}`}
        width={1}
        height={1}
        role="group"
        aria-label={t("canvas-relations")}
      >
        {detail !== "full" && (
          <FarLines
            edges={shown.filter((edge) => !reachable(edge))}
            stateOf={stateOf}
            onPick={onPick}
            onMenu={onMenu}
          />
        )}
        {apart.map((edge) => (
          <EdgeShape
            key={edge.relation}
            edge={edge}
            state={stateOf(edge)}
            label={labelOf(edge)}
            focusable={reachable(edge)}
            onPick={onPick}
            onMenu={onMenu}
          />
        ))}
        {detail === "full" &&
          shown.map((edge) =>
            edge.label || edge.letter ? (
              <EdgeWords
                key={edge.relation}
                edge={edge}
                state={stateOf(edge)}
                ground={edge.label ? ground(edge.label.plate) : ""}
              />
            ) : null,
          )}
      </svg>
    </ViewportPortal>
  );
});

/** Class of what lies under a plate: the innermost container, group box or lane that holds it; the canvas has none. */
export function groundOf({ nodes, lanes, notes }: Pick<Scene, "nodes" | "lanes" | "notes">, plate: Rect): string {
  const container = nodes.findLast((node) => node.container && contains(node.bounds, plate));
  if (container) return `cv-on-container L-${container.layer}`;
  if (notes.some((note) => note.frame && contains(note.bounds, plate))) return "cv-on-frame";
  return lanes.some((lane) => contains(lane.bounds, plate)) ? "cv-on-lane" : "";
}

/** Everything an edge covers, with its head and words. */
const boxOf = remembered((edge: SceneEdge): Rect => {
  const line = grown(hull(edge.points), 16);
  return edge.label ? (around([line, edge.label.plate]) ?? line) : line;
});
