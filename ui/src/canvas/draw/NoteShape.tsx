/** A note: words before they become elements. */
import { memo } from "react";
import type { SceneNote } from "../../generated/wire";
import type { Detail } from "../detail";
import { Words } from "./Words";

export const NoteShape = memo(function NoteShape({ note, detail }: { note: SceneNote; detail: Detail }) {
  const { width, height } = note.bounds;
  return (
    <>
      <svg className="cv-note-shape" width={width} height={height} aria-hidden="true">
        <rect className="cv-note-paper" width={width} height={height} rx={4} />
      </svg>
      {detail !== "block" && (
        <div aria-hidden="true">
          <Words lines={note.lines} className="cv-note-text" size={12} />
        </div>
      )}
    </>
  );
});
