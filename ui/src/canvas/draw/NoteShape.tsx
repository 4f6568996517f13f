/** A note: words before they become elements. */
import { memo } from "react";
import type { SceneNote } from "../../generated/wire";
import type { Detail } from "../detail";
import { Line } from "./Line";

export const NoteShape = memo(function NoteShape({ note, detail }: { note: SceneNote; detail: Detail }) {
  const { width, height } = note.bounds;
  return (
    <svg className="cv-note-shape" width={width} height={height} aria-hidden="true">
      <path className="cv-note-paper" d={`M0 0H${width}V${height - 12}L${width - 12} ${height}H0Z`} />
      <path className="cv-note-fold" d={`M${width} ${height - 12}H${width - 12}V${height}`} />
      {detail !== "block" &&
        note.lines.map((line) => <Line key={line.baseline} line={line} className="cv-note-text" />)}
    </svg>
  );
});
