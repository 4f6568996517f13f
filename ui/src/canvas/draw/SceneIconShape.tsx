/** An icon of the core's table at its place: the very paths the exports draw. */
import { ICONS } from "../../generated/icons";
import type { SceneIcon } from "../../generated/wire";

export function SceneIconShape({ icon }: { icon: SceneIcon }) {
  const scale = icon.size / 24;
  return (
    <g
      className="cv-icon"
      transform={`translate(${icon.x} ${icon.y}) scale(${scale})`}
      strokeWidth={1.75 / scale ** 0.5}
    >
      {(ICONS[icon.id] ?? []).map((path) => (
        <path key={path} d={path} />
      ))}
    </g>
  );
}
