/** What became of something between two versions: plus, minus, tilde or arrow on a disc of 18 px. The core draws the same. */
import type { Difference } from "../../generated/wire";

type Told = Exclude<Difference, "ghost">;

const GLYPH: Record<Told, string> = {
  added: "M9 5V13M5 9H13",
  removed: "M5 9H13",
  changed: "M4.8 10C6 7.6 7.8 7.8 9 9S12 10.4 13.2 8",
  moved: "M4.8 9H13M9.6 5.6L13 9L9.6 12.4",
};

export function DifferenceShape({ difference }: { difference: Told }) {
  return (
    <g className={`cv-difference cv-${difference}`}>
      <circle cx={9} cy={9} r={9} />
      <path d={GLYPH[difference]} />
    </g>
  );
}
