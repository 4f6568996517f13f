/** The line of a relation while it is drawn, and the outline of a node while it is resized. */
import { ViewportPortal } from "@xyflow/react";
import type { Point, Rect, Scene } from "../../generated/wire";
import { exit } from "../geometry";

export function AimLine({ scene, source, at }: { scene: Scene; source: string; at: Point }) {
  const node = scene.nodes.find((one) => one.element === source);
  if (!node) return null;
  const from = exit(node.bounds, at);
  return (
    <ViewportPortal>
      <svg className="cv-aim" width={1} height={1} aria-hidden="true">
        <path d={`M${from.x} ${from.y}L${at.x} ${at.y}`} />
        <circle cx={at.x} cy={at.y} r={4} />
      </svg>
    </ViewportPortal>
  );
}

export function GhostBox({ rect }: { rect: Rect }) {
  return (
    <ViewportPortal>
      <svg className="cv-aim" width={1} height={1} aria-hidden="true">
        <rect {...rect} rx={6} />
      </svg>
    </ViewportPortal>
  );
}
