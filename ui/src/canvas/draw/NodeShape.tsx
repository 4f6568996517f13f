/** One node exactly as the core laid it out: outline, strokes, icon, words, badge, mark. It never breaks or cuts a text itself. */
import { memo } from "react";
import type { SceneNode, TextLine } from "../../generated/wire";
import type { Detail } from "../detail";
import { DifferenceShape } from "./DifferenceShape";
import { Line } from "./Line";
import { MarkShape } from "./MarkShape";
import { SceneIconShape } from "./SceneIconShape";
import { Words } from "./Words";

interface Props {
  node: SceneNode;
  detail: Detail;
  /** Replaces the second line while a relation is being drawn. */
  said: string | null;
  marks: boolean;
  onMark(): void;
}

export const NodeShape = memo(function NodeShape({ node, detail, said, marks, onMark }: Props) {
  const { width, height } = node.bounds;
  const place = said && detail === "full" ? saidPlace(node) : null;
  // Far out a ring is an outline of the box: three shapes less for each of hundreds.
  const ringed = detail === "full" || node.difference !== null;
  return (
    <>
      <svg className="cv-shape" width={width} height={height} aria-hidden="true">
        {ringed && <path className="cv-back" d={node.outline} />}
        <g className="cv-inner">
          {ringed && <path className="cv-ring" d={node.outline} />}
          {ringed && <path className="cv-gap" d={node.outline} />}
          {node.difference === "changed" && <path className="cv-ring-inner" d={node.outline} />}
          {node.difference === "changed" && <path className="cv-gap-inner" d={node.outline} />}
          <path className={node.dashed ? "cv-outline cv-dashed" : "cv-outline"} d={node.outline} />
          {node.strokes.map((stroke) => (
            <path key={stroke.part} className={`cv-part-${stroke.part}`} d={stroke.path} />
          ))}
          {detail === "full" && <Content node={node} said={said} place={place} />}
          {node.difference && node.difference !== "ghost" && (
            <g transform="translate(-8 -8)">
              <DifferenceShape difference={node.difference} />
            </g>
          )}
          {marks && <MarkSpot node={node} onMark={onMark} />}
        </g>
      </svg>
      {detail !== "block" && (
        <div className="cv-inner" aria-hidden="true">
          {detail === "full" ? <Names node={node} second={place === null} /> : <LargeName node={node} />}
        </div>
      )}
    </>
  );
});

/** The mark alone: as a block of colour a node has no shape of its own, for these take the most time in a page of thousands. */
export const BlockShape = memo(function BlockShape({ node, marks, onMark }: Pick<Props, "node" | "marks" | "onMark">) {
  if (!marks || !node.mark) return null;
  return (
    <svg className="cv-shape" width={node.bounds.width} height={node.bounds.height} aria-hidden="true">
      <MarkSpot node={node} onMark={onMark} />
    </svg>
  );
});

function MarkSpot({ node, onMark }: Pick<Props, "node" | "onMark">) {
  if (!node.mark) return null;
  return (
    // The same is reached by keyboard through the node's menu.
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short cut
    <g
      className="cv-mark-spot nodrag nopan"
      transform={`translate(${node.mark.x} ${node.mark.y})`}
      onClick={(event) => {
        event.stopPropagation();
        onMark();
      }}
    >
      <MarkShape mark={node.mark.mark} />
    </g>
  );
}

/** `place` = where `said` stands in the node, if it does. */
function Content({
  node,
  said,
  place,
}: {
  node: SceneNode;
  said: string | null;
  place: Omit<TextLine, "text"> | null;
}) {
  return (
    <>
      {node.icon && <SceneIconShape icon={node.icon} />}
      {place && said && (
        <Line line={{ ...place, text: shortened(said, node.bounds.width - place.x - 6) }} className="cv-said" />
      )}
      {node.badge && (
        <g className="cv-badge">
          <rect {...node.badge.bounds} rx={8} />
          <Line line={node.badge.text} className="cv-badge-text" />
        </g>
      )}
      {said && !place && <SaidPill node={node} said={said} />}
    </>
  );
}

function Names({ node, second }: { node: SceneNode; second: boolean }) {
  const small = node.kind === "channel";
  return (
    <>
      <Words lines={node.name} className={small ? "cv-small-name" : "cv-name"} size={small ? 11 : 12} />
      {second && node.second && <Words lines={[node.second]} className="cv-second" size={10.5} />}
    </>
  );
}

/** Where a relation's name stands instead of the second line; null when the node has no room for one. */
export function saidPlace(node: SceneNode): Omit<TextLine, "text"> | null {
  if (node.container) return null;
  if (node.second) return { x: node.second.x, baseline: node.second.baseline, width: node.second.width };
  const last = node.name[node.name.length - 1];
  if (!last || last.baseline + 14 > node.bounds.height - 2) return null;
  return { x: last.x, baseline: last.baseline + 13, width: last.width };
}

/** A word of ours, cut to a width by a rough measure: no longer than 5.7 px a letter at 10.5 px. */
export function shortened(text: string, width: number): string {
  const most = Math.max(4, Math.floor(width / 5.7));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function SaidPill({ node, said }: { node: SceneNode; said: string }) {
  const { width, height } = node.bounds;
  return (
    <text className="cv-said cv-said-below" x={width / 2} y={height + 15}>
      {said}
    </text>
  );
}

/** Far out: the name alone, as large as the box allows. */
function LargeName({ node }: { node: SceneNode }) {
  const widest = Math.max(1, ...node.name.map((line) => line.width));
  const [first] = node.name;
  if (!first) return null;
  const room = { width: node.bounds.width - 24, height: (node.container ? 26 : node.bounds.height) - 6 };
  const scale = Math.min(2, room.width / widest, room.height / (node.name.length * 15));
  const top = ((node.container ? 26 : node.bounds.height) - node.name.length * 15 * scale) / 2;
  const left = (node.bounds.width - widest * scale) / 2;
  const lines = node.name.map((line, at) => ({ ...line, x: 0, baseline: at * 15 + 11.6 }));
  return (
    <div className="cv-large" style={{ transform: `translate(${left}px, ${top}px) scale(${scale})` }}>
      <Words lines={lines} className="cv-name" size={12} />
    </div>
  );
}
