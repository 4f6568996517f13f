/** The sign of a category on a node's lower left corner: beside the colour, so that nobody has to tell colours apart. */
import type { OverlayCategory } from "../../generated/wire";

/** Class that sets the colours of a category: those of a layer, or of how grave it is. */
export function toneOf({ tone }: Pick<OverlayCategory, "tone">): string {
  return GRADES.has(tone) ? `cv-tone-${tone}` : `L-${tone}`;
}

const GRADES: ReadonlySet<OverlayCategory["tone"]> = new Set(["plain", "low", "middle", "high", "good"]);

const HEIGHT = 17;

export function SignShape({ sign }: { sign: string }) {
  const width = Math.max(HEIGHT, 8 + sign.length * 7);
  return (
    <svg className="cv-sign" width={width} height={HEIGHT} aria-hidden="true">
      <rect className="cv-sign-plate" x={0.5} y={0.5} width={width - 1} height={HEIGHT - 1} rx={4} />
      <text className="cv-sign-text" x={width / 2} y={12.5}>
        {sign}
      </text>
    </svg>
  );
}
