/** The lines of the branches beside a row. They say nothing that the row does not say in words. */
import type { Rail } from "./rows";

const STEP = 12;
/** Where the dot stands below the row's upper edge. */
const DOT = 20;

export function RailShape({ rail, calm, width }: { rail: Rail; calm: boolean; width: number }) {
  const x = (column: number) => STEP / 2 + column * STEP + 1;
  const own = x(rail.column);
  return (
    <span className="rail" style={{ inlineSize: width * STEP + 4 }} aria-hidden="true">
      {rail.through.map((column) => (
        <i key={column} className="rail-line" style={{ insetInlineStart: x(column) - 0.75, insetBlock: 0 }} />
      ))}
      {rail.up && (
        <i className="rail-line" style={{ insetInlineStart: own - 0.75, insetBlockStart: 0, blockSize: DOT }} />
      )}
      {rail.down && (
        <i className="rail-line" style={{ insetInlineStart: own - 0.75, insetBlockStart: DOT, insetBlockEnd: 0 }} />
      )}
      <svg width={width * STEP + 4} height={DOT + 8} aria-hidden="true">
        {rail.joins.map((column) => (
          <path
            key={column}
            className="rail-join"
            d={`M${x(column)} 0V${DOT - 8}Q${x(column)} ${DOT} ${x(column) + (x(column) > own ? -8 : 8)} ${DOT}H${own}`}
          />
        ))}
        <circle className={calm ? "rail-dot rail-dot-calm" : "rail-dot"} cx={own} cy={DOT} r={calm ? 3 : 4.5} />
      </svg>
    </span>
  );
}
