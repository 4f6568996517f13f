/** The cursor of the table in front: kept on its row and column when the model changes, and in step with the selection of the model. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { Sheet } from "../../generated/wire";
import { useWindow } from "../../state/window";
import { block, type Cursor, found, HEAD, NEW, one, type Shape } from "./keys";

export function useCursor(sheet: Sheet, shape: Shape) {
  const [kept, take] = useState<Cursor>(() => beginning(sheet, shape));
  const before = useRef(shape);
  const cursor = useMemo(() => found(kept, before.current, shape), [kept, shape]);
  useEffect(() => {
    // Rows that are gone leave the cursor where they stood. Keys may have moved it meanwhile: the newest counts.
    const last = before.current;
    before.current = shape;
    take((now) => found(now, last, shape));
  }, [shape]);
  const move = (next: Cursor) => {
    take(next);
    choose(sheet, next, shape);
  };
  const selected = useWindow((window) => window.selection);
  const wanted = [...selected.elements, ...selected.relations];
  const key = wanted.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection moves the cursor.
  useEffect(() => {
    const rows = block(cursor, shape).rows;
    const there = wanted.find((id) => shape.rows.includes(id));
    if (there && !rows.some((row) => wanted.includes(row))) take(one({ row: there, column: cursor.at.column }));
  }, [key]);
  return { cursor, move };
}

/** On what is selected in the model, else on the first cell. */
function beginning(sheet: Sheet, { rows, columns }: Shape): Cursor {
  const { elements, relations } = useWindow.getState().selection;
  const chosen = [...elements, ...relations].find((id) => rows.includes(id));
  return one({ row: chosen ?? sheet.rows[0]?.id ?? rows.at(-1) ?? HEAD, column: columns[0] ?? "" });
}

/** The rows are what is selected in the model; a cell that speaks of others, as that of two units, selects them, too. */
function choose(sheet: Sheet, cursor: Cursor, shape: Shape): void {
  if (cursor.at.row === HEAD || cursor.at.row === NEW) return;
  const rows = new Set(block(cursor, shape).rows);
  const chosen = sheet.rows.filter(({ id }) => rows.has(id));
  const column = sheet.columns.findIndex(({ id }) => id === cursor.at.column);
  const spoken = chosen.length === 1 && sheet.columns[column]?.element ? [sheet.columns[column].element] : [];
  const pair = sheet.columns[column]?.id.startsWith("ties.") ? spoken.filter((id) => !rows.has(id)) : [];
  useWindow.getState().select({
    elements: [...chosen.filter(({ relation }) => !relation).map(({ id }) => id), ...pair],
    relations: chosen.filter(({ relation }) => relation).map(({ id }) => id),
  });
}
