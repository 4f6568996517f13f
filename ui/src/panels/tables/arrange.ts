/** Which rows of a table are shown, and in which order. Pure. */
import type { Sheet, SheetCell, SheetColumn, SheetRow } from "../../generated/wire";
import { folded } from "../left/rows";

export interface Sorting {
  /** Id of the column. */
  column: string;
  /** The last first. */
  down: boolean;
}

/** What a reader sees in a cell. */
export const words = (cell: SheetCell | undefined): string => cell?.said ?? cell?.text ?? "";

/** Ids of the rows that fit a filter, sorted. Every word typed has to be in the row, in whichever cell; empty cells come last. */
export function arranged(sheet: Sheet, filter: string, sorting: Sorting | null, language: string): string[] {
  const wanted = folded(filter).split(/\s+/).filter(Boolean);
  const fits = (row: SheetRow) => {
    const text = folded(row.cells.map(words).join(" "));
    return wanted.every((word) => text.includes(word));
  };
  const rows = wanted.length > 0 ? sheet.rows.filter(fits) : [...sheet.rows];
  const at = sheet.columns.findIndex(({ id }) => id === sorting?.column);
  const column = sheet.columns[at];
  if (sorting && column) rows.sort(comparing(column, at, sorting.down, language));
  return rows.map(({ id }) => id);
}

function comparing(column: SheetColumn, at: number, down: boolean, language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const text = (row: SheetRow) => row.cells[at]?.text ?? "";
  const number = (row: SheetRow) => Number(text(row).replace(",", "."));
  return (a: SheetRow, b: SheetRow): number => {
    const [one, other] = [text(a), text(b)];
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    const order = column.editor === "number" ? number(a) - number(b) : compare(one, other);
    return down ? -order : order;
  };
}

/**
 * The order as it was, without rows that are gone, with new ones at the end: an edit moves nothing from under the cursor.
 * `seen`: the rows there were, those among them that a filter had left out.
 */
export function kept(order: readonly string[], sheet: Sheet, seen: ReadonlySet<string>): string[] {
  const ids = sheet.rows.map(({ id }) => id);
  const now = new Set(ids);
  return [...order.filter((id) => now.has(id)), ...ids.filter((id) => !seen.has(id))];
}
