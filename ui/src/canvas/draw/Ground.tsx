/** What lies under the nodes: layer bands of the operating model, lanes of the buyer journey. */
import { memo } from "react";
import type { Band, Lane, Scene } from "../../generated/wire";
import { Line } from "./Line";
import { SceneIconShape } from "./SceneIconShape";

interface Props {
  scene: Scene;
  onPick(element: string, more: boolean): void;
}

export const Ground = memo(function Ground({ scene, onPick }: Props) {
  if (scene.bands.length === 0 && scene.lanes.length === 0) return null;
  return (
    <svg className="cv-ground" width={1} height={1} aria-hidden="true">
      {scene.bands.map((band, at) => (
        <BandShape key={band.layer} band={band} last={at === scene.bands.length - 1} />
      ))}
      {scene.lanes.map((lane) => (
        <LaneShape key={lane.unit ?? ""} lane={lane} onPick={onPick} />
      ))}
    </svg>
  );
});

function BandShape({ band, last }: { band: Band; last: boolean }) {
  const { x, y, width, height } = band.bounds;
  return (
    <g className={`L-${band.layer}`}>
      <rect className="cv-band" x={x} y={y} width={width} height={height} />
      <rect className="cv-strip" x={x} y={y} width={band.strip} height={height} />
      {!last && <path className="cv-hairline" d={`M${x + band.strip} ${y + height}h${width - band.strip}`} />}
      <text
        className="cv-band-name"
        transform={`translate(${band.label_at.x} ${band.label_at.y}) rotate(-90)`}
        dy={3.9}
      >
        {band.label}
      </text>
    </g>
  );
}

function LaneShape({ lane, onPick }: { lane: Lane; onPick: Props["onPick"] }) {
  const { x, y, width, height } = lane.bounds;
  const pick = (element: string | null) => (event: React.MouseEvent) => {
    if (element) onPick(element, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const owner = lane.unit ? "L-organisation" : "cv-lane-ownerless";
  return (
    <g className={`cv-lane ${owner} ${lane.evidence ? "cv-has-evidence" : ""}`}>
      <rect className="cv-lane-body" x={x} y={y} width={width} height={height} rx={10} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: units are reached by keyboard in the tree */}
      <g className={lane.unit ? "cv-lane-head nopan" : "cv-lane-head"} onClick={pick(lane.unit)}>
        <path className="cv-lane-head-area" d={headPath(x, y, lane.header, height)} />
        {lane.icon && <SceneIconShape icon={lane.icon} />}
        {lane.name.map((line) => (
          <Line key={line.baseline} line={line} className="cv-name" />
        ))}
      </g>
      {lane.details.map((detail) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: reached by keyboard in the tree
        <g key={detail.element} className="cv-lane-detail nopan" onClick={pick(detail.element)}>
          <SceneIconShape icon={detail.icon} />
          {detail.lines.map((line) => (
            <Line key={line.baseline} line={line} className="cv-lane-text" />
          ))}
        </g>
      ))}
    </g>
  );
}

/** The header: rounded on the left, straight on the right. */
function headPath(x: number, y: number, width: number, height: number): string {
  const bottom = y + height;
  return `M${x + width} ${y}V${bottom}H${x + 10}a10 10 0 0 1 -10 -10V${y + 10}a10 10 0 0 1 10 -10Z`;
}
