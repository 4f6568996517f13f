/** Measured lines of text over a shape, as text of the page: browsers lay letters out in SVG many times slower. */
import type { TextLine } from "../../generated/wire";

/** Height above the baseline and depth below it of the embedded font, in sizes; browsers round both to whole pixels. */
const [ASCENT, DESCENT] = [1984 / 2048, 494 / 2048];

interface Props {
  lines: readonly TextLine[];
  className: string;
  /** Size of the letters, in px; it must be that of the class. */
  size: number;
}

export function Words({ lines, className, size }: Props) {
  const ascent = Math.round(ASCENT * size);
  const lineHeight = `${ascent + Math.round(DESCENT * size)}px`;
  return lines.map(({ x, baseline, text }) => (
    <span
      key={baseline}
      className={`cv-line-of-text ${className}`}
      style={{ left: x, top: baseline - ascent, lineHeight }}
    >
      {text}
    </span>
  ));
}
