/** The cursor of a table: where it stands, what is selected, and what a key makes of it. Pure. */

/** The row of heads, and the row in which a new element begins: it has one cell, the name, whatever column the cursor came from. */
export const HEAD = "head of the table";
export const NEW = "new row of the table";

export interface Spot {
  row: string;
  column: string;
}

export interface Cursor {
  at: Spot;
  /** The other corner of what is selected; the same as `at` when it is one cell. */
  from: Spot;
}

export interface Shape {
  /** Ids from top to bottom, the head and the new row among them. */
  rows: readonly string[];
  columns: readonly string[];
  /** So many rows are in sight. */
  page: number;
}

/** A key as far as it matters. */
export interface Pressed {
  key: string;
  shift: boolean;
  /** Ctrl, on a Mac Cmd. */
  mod: boolean;
}

/** Where somebody goes after an edit. */
export type Then = "down" | "up" | "next" | "back" | "stay" | "leave";

/** What a key means when nothing is being edited; null: nothing here. */
export type Meant =
  | { does: "move"; cursor: Cursor }
  | { does: "sort" }
  | { does: "widen"; by: 1 | -1 }
  | { does: "edit"; over: boolean }
  | { does: "clear" }
  | { does: "copy" }
  | { does: "paste" }
  | null;

export function meant(cursor: Cursor, pressed: Pressed, shape: Shape): Meant {
  const { key, shift, mod } = pressed;
  if (cursor.at.row === HEAD && shift && !mod && (key === "ArrowLeft" || key === "ArrowRight"))
    return { does: "widen", by: key === "ArrowRight" ? 1 : -1 };
  const steps = step(pressed, shape.page);
  if (steps) {
    const at = stepped(cursor.at, steps, shape);
    return {
      does: "move",
      cursor: shift && cursor.at.row !== HEAD ? { at: onRows(at, shape), from: cursor.from } : one(at),
    };
  }
  if (key === "Tab") return tabbed(cursor.at, shift ? -1 : 1, shape);
  if (key === "Escape") return isOne(cursor) ? null : { does: "move", cursor: one(cursor.at) };
  // With Shift they are keys of the window.
  if (mod) return shift ? null : withMod(key.toLowerCase(), shape);
  if (cursor.at.row === HEAD) return key === "Enter" || key === " " ? { does: "sort" } : null;
  if (key === "Enter" || key === "F2") return { does: "edit", over: false };
  if (key === "Delete" || key === "Backspace") return shift ? null : { does: "clear" };
  return isTyped(key) ? { does: "edit", over: true } : null;
}

/** Where the cursor stands after an edit. */
export function after(at: Spot, then: Then, shape: Shape): Cursor {
  const columns = shape.columns.length;
  const place = shape.columns.indexOf(at.column);
  switch (then) {
    case "down":
      return one(stepped(at, [1, 0], shape));
    case "up":
      return one(onRows(stepped(at, [-1, 0], shape), shape));
    case "next":
      return one(place + 1 < columns ? stepped(at, [0, 1], shape) : stepped(first(at, shape), [1, 0], shape));
    case "back":
      return one(place > 0 ? stepped(at, [0, -1], shape) : at);
    default:
      return one(at);
  }
}

/** The cells between both corners of what is selected, by place: rows without head and new row. */
export function block({ at, from }: Cursor, { rows, columns }: Shape): { rows: string[]; columns: string[] } {
  const between = (list: readonly string[], one: string, other: string) => {
    const [a, b] = [list.indexOf(one), list.indexOf(other)];
    return list.slice(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1);
  };
  return {
    rows: between(rows, at.row, from.row).filter((row) => row !== HEAD && row !== NEW),
    columns: between(columns, at.column, from.column),
  };
}

/** A cursor on rows and columns that are there: what is gone gives its place to what stands there now. */
export function found(cursor: Cursor, before: Shape, now: Shape): Cursor {
  const spot = ({ row, column }: Spot): Spot => ({
    row: instead(row, before.rows, now.rows),
    column: instead(column, before.columns, now.columns),
  });
  const [at, from] = [spot(cursor.at), spot(cursor.from)];
  return same(at, cursor.at) && same(from, cursor.from) ? cursor : { at, from };
}

export const one = (at: Spot): Cursor => ({ at, from: at });

export const isOne = ({ at, from }: Cursor): boolean => same(at, from);

const same = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;

function instead(id: string, before: readonly string[], now: readonly string[]): string {
  if (now.includes(id)) return id;
  const place = Math.min(Math.max(0, before.indexOf(id)), now.length - 1);
  return now[place] ?? id;
}

function step({ key, mod }: Pressed, page: number): [rows: number, columns: number] | null {
  const far = Number.MAX_SAFE_INTEGER;
  switch (key) {
    case "ArrowDown":
      return [mod ? far : 1, 0];
    case "ArrowUp":
      return [mod ? -far : -1, 0];
    case "ArrowRight":
      return [0, mod ? far : 1];
    case "ArrowLeft":
      return [0, mod ? -far : -1];
    case "PageDown":
      return [Math.max(1, page - 1), 0];
    case "PageUp":
      return [-Math.max(1, page - 1), 0];
    case "Home":
      return [mod ? -far : 0, -far];
    case "End":
      return [mod ? far : 0, far];
    default:
      return null;
  }
}

function stepped({ row, column }: Spot, [down, right]: [number, number], { rows, columns }: Shape): Spot {
  const within = (list: readonly string[], place: number) => list[Math.min(Math.max(0, place), list.length - 1)];
  const to = within(rows, rows.indexOf(row) + down) ?? row;
  return { row: to, column: within(columns, columns.indexOf(column) + right) ?? column };
}

const first = ({ row, column }: Spot, { columns }: Shape): Spot => ({ row, column: columns[0] ?? column });

/** What is selected never includes the head. */
function onRows(at: Spot, { rows }: Shape): Spot {
  return at.row === HEAD ? { ...at, row: rows[1] ?? at.row } : at;
}

/** Along the row; at its end the key leaves the table, so that nobody is caught in it. */
function tabbed(at: Spot, by: 1 | -1, shape: Shape): Meant {
  const place = shape.columns.indexOf(at.column) + by;
  if (at.row === NEW || place < 0 || place >= shape.columns.length) return null;
  return { does: "move", cursor: one(stepped(at, [0, by], shape)) };
}

function withMod(key: string, shape: Shape): Meant {
  if (key === "c") return { does: "copy" };
  if (key === "v") return { does: "paste" };
  if (key !== "a") return null;
  const rows = shape.rows.filter((row) => row !== HEAD && row !== NEW);
  const [top, left] = [rows[0], shape.columns[0]];
  const [bottom, right] = [rows.at(-1), shape.columns.at(-1)];
  if (!top || !left || !bottom || !right) return null;
  return { does: "move", cursor: { at: { row: top, column: left }, from: { row: bottom, column: right } } };
}

/** One sign, or the beginning of one (accents, other scripts). */
const isTyped = (key: string): boolean => [...key].length === 1 || key === "Dead" || key === "Process";
