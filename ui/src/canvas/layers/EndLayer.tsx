/** The two ends of the relation that is selected, above the nodes: each can be dragged to another element. */
import { ViewportPortal } from "@xyflow/react";
import type { Point, SceneEdge } from "../../generated/wire";
import { t } from "../../locales/t";
import type { End } from "../tools/reconnect";

interface Props {
  edge: SceneEdge;
  onMove(end: End, event: React.PointerEvent): void;
}

export function EndLayer({ edge, onMove }: Props) {
  const [from, to] = [edge.points[0], edge.points.at(-1)];
  if (!from || !to) return null;
  return (
    <ViewportPortal>
      <svg className="cv-ends" width={1} height={1} aria-hidden="true">
        <Handle at={from} title={t("action-reconnect-source")} onPointerDown={(event) => onMove("source", event)} />
        <Handle at={to} title={t("action-reconnect-target")} onPointerDown={(event) => onMove("target", event)} />
      </svg>
    </ViewportPortal>
  );
}

function Handle({
  at,
  title,
  onPointerDown,
}: {
  at: Point;
  title: string;
  onPointerDown(event: React.PointerEvent): void;
}) {
  return (
    <g className="cv-end nopan nodrag" transform={`translate(${at.x} ${at.y})`} onPointerDown={onPointerDown}>
      <title>{title}</title>
      <circle className="cv-end-hit" r={12} />
      <circle className="cv-end-dot" r={5} />
    </g>
  );
}
