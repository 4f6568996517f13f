/** A row of a table. Drawn anew only when something of it is different: a table has thousands. */
import { MessagesSquare } from "lucide-react";
import { memo, type ReactNode } from "react";
import type { ElementKind, SheetCell, SheetColumn, SheetRow } from "../../generated/wire";
import { Icon, KindIcon } from "../../widgets/Icon";
import { words as wordsOf } from "./arrange";
import { ROW } from "./sight";

const NOTHING: SheetCell = { text: "", said: null, asked: null, locked: null, disputed: null, elements: null };

export interface LineProps {
  row: SheetRow;
  /** Its place among those shown. */
  place: number;
  columns: readonly SheetColumn[];
  edges: readonly number[];
  left: number;
  right: number;
  /** The column the cursor stands in. */
  at: string | null;
  /** Which columns are selected: from, to. */
  from: number;
  to: number;
  /** What was typed into a cell and is not in the model yet. */
  typed: string | null;
  /** The cell that is edited. */
  editor: ReactNode;
  idOf(row: string, column: string): string;
}

export const Line = memo(function Line(props: LineProps) {
  const { place, columns, edges, left, right, at } = props;
  const drawn = columns
    .map((column, number) => ({ column, number }))
    .filter(({ number }) => number === 0 || (number >= left && number < right));
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className={`grid-row ${at === null ? "" : "grid-row-at"}`}
      style={{ insetBlockStart: place * ROW, inlineSize: edges.at(-1) ?? 0 }}
    >
      {drawn.map(({ column, number }) => (
        <Cell key={column.id} {...props} column={column} number={number} />
      ))}
    </div>
  );
});

function Cell({
  row,
  column,
  number,
  edges,
  at,
  from,
  to,
  typed,
  editor,
  idOf,
}: LineProps & { column: SheetColumn; number: number }) {
  const cell = row.cells[number] ?? NOTHING;
  const here = at === column.id;
  const locked = column.locked ?? cell.locked ?? null;
  const words = here && typed !== null ? typed : wordsOf(cell);
  const disputed = cell.disputed ?? null;
  const asks = words === "" ? (cell.asked ?? null) : null;
  const looks = [
    "grid-cell",
    `grid-cell-${column.editor}`,
    number === 0 ? "grid-cell-first" : "",
    here ? "grid-cell-at" : "",
    number >= from && number <= to ? "grid-cell-chosen" : "",
    cell.locked ? "grid-cell-locked" : "",
  ];
  return (
    <div
      role="gridcell"
      id={idOf(row.id, column.id)}
      data-row={row.id}
      data-column={column.id}
      aria-colindex={number + 1}
      aria-selected={number >= from && number <= to}
      aria-readonly={locked !== null || undefined}
      className={looks.filter(Boolean).join(" ")}
      style={{ insetInlineStart: number === 0 ? 0 : (edges[number] ?? 0), inlineSize: column.width }}
      title={[words, locked, disputed].filter(Boolean).join("\n")}
    >
      {here && editor ? (
        editor
      ) : (
        <>
          {number === 0 && !row.relation && <KindIcon kind={row.kind as ElementKind} size={14} coloured />}
          {asks ? <i className="grid-asked">{asks}</i> : <Words cell={cell} column={column} words={words} />}
          {disputed && (
            <span role="img" aria-label={disputed} className="grid-disputed">
              <Icon icon={MessagesSquare} size={12} />
            </span>
          )}
        </>
      )}
    </div>
  );
}

function Words({ cell, column, words }: { cell: SheetCell; column: SheetColumn; words: string }) {
  if (column.editor === "letters")
    return (
      <>
        {words
          .split(/,\s*/)
          .filter(Boolean)
          .map((letter) => (
            <b key={letter} className="cell-letter cell-letter-on">
              {letter}
            </b>
          ))}
      </>
    );
  return (
    <span className="grid-words" {...(cell.elements ? { "data-count": cell.elements.length } : {})}>
      {words}
    </span>
  );
}
