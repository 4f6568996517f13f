/** The heads of a table: what a column holds; pressed, they sort. */
import { ArrowDown, ArrowUp, Lock } from "lucide-react";
import { track } from "../../canvas/tools/track";
import type { Point, SheetColumn } from "../../generated/wire";
import { t } from "../../locales/t";
import { Icon } from "../../widgets/Icon";
import type { Sorting } from "./arrange";
import { HEAD } from "./keys";

interface Props {
  columns: readonly SheetColumn[];
  edges: readonly number[];
  left: number;
  right: number;
  sorting: Sorting | null;
  /** The column whose head the cursor stands on. */
  at: string | null;
  idOf(row: string, column: string): string;
  onSort(column: string): void;
  onWiden(column: string, width: number | null): void;
}

export function Heads({ columns, edges, left, right, sorting, at, idOf, onSort, onWiden }: Props) {
  const drawn = columns
    .map((column, number) => ({ column, number }))
    .filter(({ number }) => number === 0 || (number >= left && number < right));
  return (
    <div role="row" aria-rowindex={1} className="grid-heads" style={{ inlineSize: edges.at(-1) ?? 0 }}>
      {drawn.map(({ column, number }) => {
        const sorted = sorting?.column === column.id ? (sorting.down ? "descending" : "ascending") : null;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the table, which has the focus.
          <div
            key={column.id}
            role="columnheader"
            id={idOf(HEAD, column.id)}
            aria-colindex={number + 1}
            aria-sort={sorted ?? "none"}
            className={`grid-head ${number === 0 ? "grid-cell-first" : ""} ${at === column.id ? "grid-cell-at" : ""}`}
            style={{ insetInlineStart: number === 0 ? 0 : (edges[number] ?? 0), inlineSize: column.width }}
            title={[column.label, column.locked, t("table-sort"), t("table-width")].filter(Boolean).join("\n")}
            onClick={() => onSort(column.id)}
          >
            <span className="grid-words">{column.label}</span>
            {column.locked && <Icon icon={Lock} size={12} />}
            {sorted && <Icon icon={sorted === "ascending" ? ArrowUp : ArrowDown} size={12} />}
            <Edge width={column.width} onWiden={(width) => onWiden(column.id, width)} />
          </div>
        );
      })}
    </div>
  );
}

/** The right edge of a head: dragged, it makes the column wider or narrower; a double click makes it as it was. */
function Edge({ width, onWiden }: { width: number; onWiden(width: number | null): void }) {
  const begin = (event: React.PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const start = event.clientX;
    const to = (at: Point) => onWiden(width + at.x - start);
    track(event.pointerId, { move: to, end: to, cancel: () => onWiden(width) });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by key it is Shift and an arrow on the head.
    // biome-ignore lint/a11y/useKeyWithClickEvents: likewise.
    <span
      className="grid-edge"
      onPointerDown={begin}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={() => onWiden(null)}
    />
  );
}
