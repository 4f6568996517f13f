/** The heads of a table: what a column holds; pressed, they sort. */
import { ArrowDown, ArrowUp, Lock } from "lucide-react";
import type { SheetColumn } from "../../generated/wire";
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
}

export function Heads({ columns, edges, left, right, sorting, at, idOf, onSort }: Props) {
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
            title={[column.label, column.locked, t("table-sort")].filter(Boolean).join("\n")}
            onClick={() => onSort(column.id)}
          >
            <span className="grid-words">{column.label}</span>
            {column.locked && <Icon icon={Lock} size={12} />}
            {sorted && <Icon icon={sorted === "ascending" ? ArrowUp : ArrowDown} size={12} />}
          </div>
        );
      })}
    </div>
  );
}
