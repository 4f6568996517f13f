/** The ways of what moved between two versions, from the old place to the new one, above the edges. */
import { ViewportPortal } from "@xyflow/react";
import type { Scene } from "../../generated/wire";
import { groundOf } from "./EdgeLayer";

export function MoveLayer({ scene }: { scene: Scene }) {
  return (
    <ViewportPortal>
      <svg className="cv-edges cv-moves" width={1} height={1} aria-hidden="true">
        {scene.moves.map(({ element, path, head, label }) => (
          <g key={element}>
            <path className="cv-way" d={path} />
            {head?.stroked && <path className="cv-way-head" d={head.stroked} />}
            {label && <rect className={`cv-plate ${groundOf(scene, label.plate)}`} {...label.plate} rx={4} />}
            {label && (
              <text className="cv-label" x={label.text.x} y={label.text.baseline}>
                {label.text.text}
              </text>
            )}
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
}
