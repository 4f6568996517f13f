/** What is done to cells: edited, cleared, copied, pasted, pointed at. Every edit is one step of the core. */
import { type ClipboardEvent, type PointerEvent, type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { CellEdit, ElementKind, RecordRef, Sheet, SheetRow, TableRef } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { perform, undo } from "../../state/steps";
import { editCells } from "../../state/tables";
import { tell } from "../../state/toasts";
import { keepBoth } from "../inspector/statements";
import { pasted, read, written } from "./block";
import { after, block, type Cursor, HEAD, NEW, one, type Shape, type Spot, type Then } from "./keys";

interface Parts {
  open: OpenDocument;
  table: TableRef;
  sheet: Sheet;
  byId: ReadonlyMap<string, SheetRow>;
  rows: readonly string[];
  adds: ElementKind | null;
  cursor: Cursor;
  shape: Shape;
  move(cursor: Cursor): void;
  edit(editing: { at: Spot; over: boolean } | null): void;
  box: RefObject<HTMLElement | null>;
}

/** As long the system may take to hand over its clipboard by itself, in ms. */
const PATIENCE = 60;

export type Edits = ReturnType<typeof useEdits>;

export function useEdits(parts: Parts) {
  const { open, table, sheet, byId, rows, adds, cursor, shape, move, edit, box } = parts;
  const [typed, type] = useState<{ at: Spot; text: string; revision: number } | null>(null);
  const came = useRef(true);
  const columnOf = (id: string) => sheet.columns.find((column) => column.id === id);
  const cell = (row: string, column: string) => byId.get(row)?.cells[shape.columns.indexOf(column)];

  /** Why a cell cannot be edited; null: it can. */
  const locked = ({ row, column }: Spot): string | null =>
    open.readOnly ?? (row === NEW ? null : (columnOf(column)?.locked ?? cell(row, column)?.locked ?? null));

  const begin = (spot: Spot, over: boolean) => {
    if (spot.row === HEAD) return;
    // A new row begins with its name.
    const at = spot.row === NEW ? { row: NEW, column: shape.columns[0] ?? "" } : spot;
    const why = locked(at);
    if (why !== null) return tell({ tone: "told", text: why });
    // At once: a key that began it is typed into the field.
    flushSync(() => {
      move(one(at));
      edit({ at, over });
    });
  };

  const cancel = () => {
    edit(null);
    box.current?.focus();
  };

  const done = (text: string, then: Then, creates: ElementKind | null) => {
    const { at } = cursor;
    edit(null);
    if (then !== "leave") box.current?.focus();
    // Names are written one after the other: the new row stays the place to write.
    if (at.row !== NEW && then !== "stay" && then !== "leave") move(after(at, then, shape));
    if (at.row === NEW ? text.trim() !== "" : text !== (cell(at.row, at.column)?.text ?? ""))
      void write(at, text, creates);
  };

  /** One key keeps what is valid and what was typed, as statements whose sources come next. */
  const both = ({ row, column }: Spot) => {
    const [, attribute] = column.split("attribute.");
    const relation = byId.get(row)?.relation ?? false;
    const { mirror } = open;
    const record = relation ? mirror.relations.get(row) : mirror.elements.get(row);
    if (!attribute || !record || columnOf(column)?.editor !== "text") return null;
    const reference: RecordRef = { type: relation ? "relation" : "element", id: row };
    const known = record.statements.filter((statement) => statement.attribute === attribute);
    return (text: string) => {
      edit(null);
      box.current?.focus();
      void perform(keepBoth(reference, attribute, known, String(record.attributes[attribute] ?? ""), text));
    };
  };

  const write = async (at: Spot, text: string, creates: ElementKind | null) => {
    const row: CellEdit["row"] =
      at.row === NEW ? { type: "new", number: 0, kind: adds ?? "decision" } : { type: "known", id: at.row };
    type({ at, text, revision: sheet.revision });
    const edited = await editCells(table, [{ row, column: at.column, text, creates }], false);
    if (!edited) type(null);
  };

  const clear = () => {
    const chosen = block(cursor, shape);
    const cells = chosen.rows.flatMap((row) =>
      chosen.columns
        .filter((column) => cell(row, column)?.text !== "" && locked({ row, column }) === null)
        .map((column): CellEdit => ({ row: { type: "known", id: row }, column, text: "" })),
    );
    if (open.readOnly === null) void editCells(table, cells, cells.length > 1).then(told);
  };

  const copy = () => {
    const chosen = block(cursor, shape);
    const text = written(chosen.rows.map((row) => chosen.columns.map((column) => cell(row, column)?.text ?? "")));
    void navigator.clipboard?.writeText(text).catch(() => {});
    const count = chosen.rows.length * chosen.columns.length;
    if (count > 0) tell({ tone: "told", text: t("table-copied", { count }) });
  };

  const put = async (text: string) => {
    if (open.readOnly !== null) return tell({ tone: "told", text: open.readOnly });
    const chosen = block(cursor, shape);
    const [top] = chosen.rows;
    const [left] = chosen.columns;
    const selected = { rows: Math.max(1, chosen.rows.length), columns: Math.max(1, chosen.columns.length) };
    const ground = {
      rows: top === undefined ? [] : rows.slice(rows.indexOf(top)),
      columns: sheet.columns.slice(Math.max(0, shape.columns.indexOf(left ?? ""))),
      selected,
      adds,
      cell,
    };
    const { edits, beyond } = pasted(read(text), ground);
    const edited = await editCells(table, edits, edits.length > 1);
    const outside = beyond > 0 ? t("table-beyond", { count: beyond }) : null;
    if (!edited) return outside && edits.length === 0 ? tell({ tone: "problem", text: outside }) : undefined;
    const done = t("table-pasted", { count: edited.taken });
    const action = { label: t("undo"), run: () => void undo() };
    const tone = edited.told || outside ? "problem" : "told";
    tell({ tone, text: [done, edited.told, outside].filter(Boolean).join(" "), action });
  };

  const paste = (event: ClipboardEvent) => {
    // A field has its own clipboard.
    if (event.target instanceof HTMLTextAreaElement) return;
    came.current = true;
    event.preventDefault();
    void put(event.clipboardData.getData("text/plain"));
  };

  /** Some windows hand the clipboard only to fields: then it is asked for. */
  const awaitPaste = () => {
    came.current = false;
    setTimeout(() => {
      if (came.current) return;
      void navigator.clipboard?.readText?.().then(put, () => tell({ tone: "problem", text: t("table-no-clipboard") }));
    }, PATIENCE);
  };

  const spot = (target: EventTarget): Spot | null => {
    const found = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
    if (!found || (target instanceof Element && target.closest(".cell-editor"))) return null;
    return { row: found.dataset.row ?? "", column: found.dataset.column ?? shape.columns[0] ?? "" };
  };

  const down = useRef(false);
  const pointer = {
    onPointerDown: (event: PointerEvent) => {
      const at = event.button === 0 ? spot(event.target) : null;
      if (!at) return;
      // What is being edited is handed over before the cursor goes.
      box.current?.focus();
      // A finger that is drawn over the table scrolls it.
      down.current = at.row !== NEW && event.pointerType === "mouse";
      move(event.shiftKey ? { at, from: cursor.from } : one(at));
    },
    onPointerMove: (event: PointerEvent) => {
      const at = down.current && event.buttons === 1 ? spot(event.target) : null;
      if (!at || at.row === NEW || (at.row === cursor.at.row && at.column === cursor.at.column)) return;
      move({ at, from: cursor.from });
    },
    onPointerUp: () => {
      down.current = false;
    },
    onClick: ({ target }: { target: EventTarget }) => {
      const at = spot(target);
      if (at?.row === NEW) begin(at, true);
    },
    onDoubleClick: (event: { target: EventTarget }) => {
      const at = spot(event.target);
      if (at && at.row !== NEW) begin(at, false);
    },
  };

  /** What was typed into a cell, as long as the table does not say it itself. */
  const typedIn = ({ row, column }: Spot): string | null =>
    typed && typed.revision === sheet.revision && typed.at.row === row && typed.at.column === column
      ? typed.text
      : null;

  return { begin, cancel, done, both, clear, copy, paste, awaitPaste, pointer, typedIn };
}

function told(edited: Awaited<ReturnType<typeof editCells>>): void {
  if (edited?.told) tell({ tone: "problem", text: edited.told });
}
