/** Cells on their way from and to a spreadsheet. Pure. */
import { readRows } from "../../canvas/tools/cells";
import type { CellEdit, ElementKind, SheetCell, SheetColumn } from "../../generated/wire";

/** Cells as a spreadsheet takes them: tabs between cells, line breaks between rows, quotes around what has either. */
export function written(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

const quoted = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of pasted cells; the line break after the last row is none of them. */
export function read(text: string): string[][] {
  const rows = readRows(text);
  const last = rows.at(-1);
  return last && last.length === 1 && last[0] === "" && rows.length > 1 ? rows.slice(0, -1) : rows;
}

/** Where pasted cells go. */
export interface Ground {
  /** Rows from the first that is pasted into to the last of the table. */
  rows: readonly string[];
  /** Columns from the first that is pasted into. */
  columns: readonly SheetColumn[];
  /** How much is selected: one pasted cell fills it. */
  selected: { rows: number; columns: number };
  /** What a row beyond the last becomes; none: such rows are left out. */
  adds: ElementKind | null;
  cell(row: string, column: string): SheetCell | undefined;
}

/** What a paste does: the edits, without cells that say so already, and how many cells found no place in the table. */
export function pasted(cells: readonly (readonly string[])[], ground: Ground): { edits: CellEdit[]; beyond: number } {
  const { rows, columns, selected, adds, cell } = ground;
  const single = cells.length === 1 && cells[0]?.length === 1;
  const height = single ? selected.rows : cells.length;
  const edits: CellEdit[] = [];
  let beyond = 0;
  for (let down = 0; down < height; down += 1) {
    const row = rows[down];
    const line = single ? Array<string>(selected.columns).fill(cells[0]?.[0] ?? "") : (cells[down] ?? []);
    for (const [right, text] of line.entries()) {
      const column = columns[right];
      const where = placeOf(row, down, adds);
      if (column && row !== undefined && cell(row, column.id)?.text === text) continue;
      if (row === undefined && text === "") continue;
      if (column && where) edits.push({ row: where, column: column.id, text });
      else if (text !== "") beyond += 1;
    }
  }
  return { edits, beyond };
}

/** A row that is there, or a new one below the last. */
function placeOf(row: string | undefined, number: number, adds: ElementKind | null): CellEdit["row"] | null {
  if (row !== undefined) return { type: "known", id: row };
  return adds && { type: "new", number, kind: adds };
}
