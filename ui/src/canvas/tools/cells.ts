/** Pasted lines and spreadsheet cells. Pure. */

/** Rows of cells, without empty rows and empty columns at the end; a cell in quotes may hold lines and tabs. */
export function cellsOf(text: string): string[][] {
  const rows = readRows(text).map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()));
  const full = rows.filter((row) => row.some((cell) => cell !== ""));
  const width = Math.max(0, ...full.map((row) => row.findLastIndex((cell) => cell !== "") + 1));
  return full.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
}

/** What stands in a column, each once, in its order. */
export function columnOf(rows: readonly (readonly string[])[], column: number): string[] {
  return [...new Set(rows.map((row) => row[column] ?? "").filter((cell) => cell !== ""))];
}

/** Rows as they stand there. A tab ends a cell, a line break a row; within quotes neither does, and two quotes are one. */
export function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    row.push(found?.[1] !== undefined ? found[1].replaceAll('""', '"') : (found?.[2] ?? ""));
    at = Math.max(cell.lastIndex, at);
    if (text[at] === "\t") at += 1;
    else {
      rows.push(row);
      row = [];
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }
  return rows;
}
