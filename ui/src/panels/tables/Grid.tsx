/** The cells of a table. It has the focus itself and names the cell the cursor stands on, so that rows out of sight need not be drawn. */
import { type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from "react";
import type { ElementKind, Sheet, TableRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { kindWord } from "../../locales/words";
import type { OpenDocument } from "../../state/document";
import type { Sorting } from "./arrange";
import { Editor } from "./Editor";
import { Heads } from "./Heads";
import { block, HEAD, NEW, type Shape, type Spot } from "./keys";
import { Line } from "./Line";
import { NewLine } from "./NewLine";
import { edgesOf, ROW, reveal, useSight } from "./sight";
import { narrowed } from "./suggest";
import { useCursor } from "./use-cursor";
import { useEdits } from "./use-edits";
import { useKeys } from "./use-keys";

export interface GridHandle {
  focus(): void;
  /** Begins a new row. */
  begin(): void;
}

export interface GridProps {
  ref: Ref<GridHandle>;
  open: OpenDocument;
  table: TableRef;
  sheet: Sheet;
  /** Ids of the rows shown, in their order. */
  rows: readonly string[];
  /** What a new row becomes; null: there are none. */
  adds: ElementKind | null;
  sorting: Sorting | null;
  onSort(column: string): void;
  /** A column was made so wide, in px; null: as wide as it is by itself. */
  onWiden(column: string, width: number | null): void;
}

/** How much wider a key makes a column, in px. */
const WIDER = 24;

export function Grid({ ref, open, table, sheet, rows, adds, sorting, onSort, onWiden }: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const [editing, edit] = useState<{ at: Spot; over: boolean } | null>(null);
  const edges = useMemo(() => edgesOf(sheet.columns), [sheet.columns]);
  const lines = rows.length + (adds ? 1 : 0);
  const { sight, look } = useSight(box, lines, edges);
  const shape = useMemo<Shape>(
    () => ({
      rows: [HEAD, ...rows, ...(adds ? [NEW] : [])],
      columns: sheet.columns.map((column) => column.id),
      page: sight.page,
    }),
    [rows, adds, sheet.columns, sight.page],
  );
  const { cursor, move } = useCursor(sheet, shape);
  const { at } = cursor;
  const byId = useMemo(() => new Map(sheet.rows.map((row) => [row.id, row])), [sheet.rows]);
  const edits = useEdits({ open, table, sheet, byId, rows, adds, cursor, shape, move, edit, box });
  const widen = (column: string, by: 1 | -1) => {
    const width = sheet.columns.find((each) => each.id === column)?.width;
    if (width !== undefined) onWiden(column, width + by * WIDER);
  };
  const press = useKeys({ cursor, shape, editing: editing !== null, move, onSort, onWiden: widen, edits });
  const elements = useMemo(() => [...open.mirror.elements.values()], [open.mirror.elements]);
  const idOf = useMemo(
    () => (row: string, column: string) => `${id}/${encodeURIComponent(row)}/${encodeURIComponent(column)}`,
    [id],
  );
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.focus(),
    begin: () => edits.begin({ row: NEW, column: shape.columns[0] ?? "" }, true),
  }));
  // One opens a table to work in it.
  useEffect(() => {
    if (!document.activeElement?.matches("input, textarea")) box.current?.focus();
  }, []);
  const place = at.row === NEW ? rows.length : rows.indexOf(at.row);
  const column = at.row === NEW ? 0 : shape.columns.indexOf(at.column);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled when the cursor goes, not when the table does.
  useEffect(() => {
    if (box.current && place >= 0) reveal(box.current, place, column, edges);
    look();
  }, [at.row, at.column, place]);
  const selected = useMemo(() => block(cursor, shape), [cursor, shape]);
  const chosen = new Set(selected.rows);
  const from = shape.columns.indexOf(selected.columns[0] ?? "");
  const to = from + selected.columns.length - 1;
  const nearEnd =
    box.current !== null && place * ROW - box.current.scrollTop > (box.current.clientHeight || 600) * 0.55;
  const edited = sheet.columns[column];
  const editor = (text: string, spot: Spot) =>
    edited && editing?.at.row === spot.row && editing.at.column === spot.column ? (
      <Editor
        key={`${spot.row} ${spot.column}`}
        column={narrowed(edited, spot.row, open.mirror)}
        text={text}
        over={editing.over}
        elements={elements}
        above={nearEnd}
        onDone={edits.done}
        onBoth={edits.both(spot)}
        onCancel={edits.cancel}
      />
    ) : null;
  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      className="grid"
      aria-label={t(`table-${table.name}`)}
      aria-rowcount={rows.length + 1}
      aria-colcount={sheet.columns.length}
      aria-multiselectable
      aria-readonly={open.readOnly !== null}
      aria-activedescendant={idOf(at.row, shape.columns[column] ?? "")}
      onScroll={look}
      onKeyDown={press}
      onPaste={edits.paste}
      {...edits.pointer}
    >
      <Heads
        {...{ edges, sorting, idOf, onSort, onWiden }}
        columns={sheet.columns}
        left={sight.left}
        right={sight.right}
        at={at.row === HEAD ? at.column : null}
      />
      <div className="grid-body" role="rowgroup" style={{ blockSize: lines * ROW, inlineSize: edges.at(-1) ?? 0 }}>
        {rows.slice(sight.top, sight.bottom).map((rowId, offset) => {
          const row = byId.get(rowId);
          if (!row) return null;
          const here = at.row === rowId;
          const text = row.cells[column]?.text ?? "";
          return (
            <Line
              key={rowId}
              {...{ row, edges, idOf }}
              columns={sheet.columns}
              place={sight.top + offset}
              left={sight.left}
              right={sight.right}
              at={here ? at.column : null}
              from={chosen.has(rowId) ? from : -1}
              to={chosen.has(rowId) ? to : -2}
              typed={here ? edits.typedIn(at) : null}
              editor={here ? editor(text, at) : null}
            />
          );
        })}
        {adds && (
          <NewLine
            kind={kindWord(adds)}
            place={rows.length}
            width={edges.at(-1) ?? 0}
            first={edges[1] ?? 0}
            id={idOf(NEW, shape.columns[0] ?? "")}
            here={at.row === NEW}
            editor={editor("", { row: NEW, column: shape.columns[0] ?? "" })}
          />
        )}
      </div>
      {rows.length === 0 && <p className="grid-none">{t(sheet.rows.length === 0 ? "table-empty" : "table-none")}</p>}
    </div>
  );
}
