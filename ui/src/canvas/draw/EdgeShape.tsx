/** One edge exactly as the core routed it: line, head, letter. Labels are drawn apart, above all lines. */
import { memo } from "react";
import type { SceneEdge } from "../../generated/wire";

interface Props {
  edge: SceneEdge;
  state: string;
  /** What it says to a screen reader. */
  label: string;
  focusable: boolean;
  onPick(relation: string, more: boolean): void;
  onMenu(relation: string, x: number, y: number): void;
}

export const EdgeShape = memo(function EdgeShape({ edge, state, label, focusable, onPick, onMenu }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
    <g
      className={`cv-edge cv-line-${edge.style} ${state}`}
      role="button"
      tabIndex={focusable ? 0 : -1}
      aria-label={label}
      data-relation={edge.relation}
      onClick={(event) => onPick(edge.relation, event.shiftKey || event.ctrlKey || event.metaKey)}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          onPick(edge.relation, event.shiftKey || event.ctrlKey || event.metaKey);
        }
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onMenu(edge.relation, event.clientX, event.clientY);
      }}
    >
      <path className="cv-hit" d={edge.path} />
      {focusable && <path className="cv-under" d={edge.path} />}
      <path className="cv-line" d={edge.path} />
      <Heads head={edge.head} />
    </g>
  );
});

/** The head of a line: what is filled, and what is only drawn round. */
export function Heads({ head }: Pick<SceneEdge, "head">) {
  return (
    <>
      {head?.solid && <path className={`cv-solid cv-head-${head.shape}`} d={head.solid} />}
      {head?.stroked && <path className={`cv-stroked cv-head-${head.shape}`} d={head.stroked} />}
    </>
  );
}

/** `ground` = class of what the label's plate lies on, whose colour it takes. */
export const EdgeWords = memo(function EdgeWords({
  edge,
  state,
  ground,
}: {
  edge: SceneEdge;
  state: string;
  ground: string;
}) {
  const { label, letter } = edge;
  return (
    <g className={`cv-words cv-line-${edge.style} ${state}`}>
      {label && <rect className={`cv-plate ${ground}`} {...label.plate} rx={4} />}
      {label && (
        <text className="cv-label" x={label.text.x} y={label.text.baseline}>
          {label.text.text}
        </text>
      )}
      {letter && <circle className="cv-letter" cx={letter.at.x} cy={letter.at.y} r={8.5} />}
      {letter && (
        <text className="cv-letter-text" x={letter.at.x} y={letter.at.y + 3.6}>
          {letter.letter}
        </text>
      )}
    </g>
  );
});
