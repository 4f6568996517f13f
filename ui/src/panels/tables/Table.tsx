/** One table: what is shown of it and in which order, its tools, its grid. */
import { useMemo, useRef, useState } from "react";
import type { ElementKind, Sheet, TableRef } from "../../generated/wire";
import type { OpenDocument } from "../../state/document";
import { useSettings } from "../../state/settings";
import { useWidths, widthKey } from "../../state/widths";
import { arranged, kept, type Sorting } from "./arrange";
import { Grid, type GridHandle } from "./Grid";
import { TableTools } from "./TableTools";

export function Table({ open, table, sheet }: { open: OpenDocument; table: TableRef; sheet: Sheet }) {
  const language = useSettings((settings) => settings.language);
  const [filter, setFilter] = useState("");
  const [sorting, sort] = useState<Sorting | null>(null);
  const [wished, wish] = useState<ElementKind | null>(null);
  const grid = useRef<GridHandle>(null);
  const rows = useOrder(sheet, filter, sorting, language);
  const { widths, widen } = useWidths();
  const wide = useMemo(() => {
    const width = (id: string, usual: number) => widths[widthKey(table.name, id)] ?? usual;
    return { ...sheet, columns: sheet.columns.map((each) => ({ ...each, width: width(each.id, each.width) })) };
  }, [sheet, table.name, widths]);
  const canEdit = open.readOnly === null;
  const adds = canEdit ? (wished ?? sheet.adds[0] ?? null) : null;
  const begin = (kind: ElementKind) => {
    wish(kind);
    grid.current?.begin();
  };
  return (
    <div className="table-room">
      <TableTools
        table={table}
        sheet={sheet}
        shown={rows.length}
        filter={filter}
        onFilter={setFilter}
        onEnter={() => grid.current?.focus()}
        onAdd={canEdit ? begin : null}
      />
      <Grid
        ref={grid}
        open={open}
        table={table}
        sheet={wide}
        rows={rows}
        adds={adds}
        sorting={sorting}
        onSort={(column) => sort((now) => next(now, column))}
        onWiden={(column, width) => widen(table.name, column, width)}
      />
    </div>
  );
}

/** First upwards, then downwards, then as the table comes. */
function next(now: Sorting | null, column: string): Sorting | null {
  if (now?.column !== column) return { column, down: false };
  return now.down ? null : { column, down: true };
}

/** The order changes when somebody asks for another one, never because a cell does. */
function useOrder(sheet: Sheet, filter: string, sorting: Sorting | null, language: string): string[] {
  const last = useRef<{ asked: string; order: string[]; seen: ReadonlySet<string> } | null>(null);
  return useMemo(() => {
    const asked = JSON.stringify([filter, sorting, language]);
    const same = last.current?.asked === asked ? last.current : null;
    const order = same ? kept(same.order, sheet, same.seen) : arranged(sheet, filter, sorting, language);
    last.current = { asked, order, seen: new Set(sheet.rows.map(({ id }) => id)) };
    return order;
  }, [sheet, filter, sorting, language]);
}
