/** The table in front: what the core says stands in it. Loaded only when somebody opens one. */
import type { TableName, TableRef } from "../../generated/wire";
import type { OpenDocument } from "../../state/document";
import { useRequest } from "../../state/request";
import { tableRef, useTables } from "../../state/tables";
import { Table } from "./Table";
import "./tables.css";

export default function TablesRoom({ open, table }: { open: OpenDocument; table: TableName }) {
  const ref = tableRef(table, useTables());
  // Another table, another kind, other letters: sorting, filter and cursor begin anew.
  return <Asked key={JSON.stringify(ref)} open={open} table={ref} />;
}

function Asked({ open, table }: { open: OpenDocument; table: TableRef }) {
  const { result: sheet, problem } = useRequest("table", { table }, open.mirror.revision);
  if (problem)
    return (
      <p className="stage-problem" role="alert">
        {problem}
      </p>
    );
  return sheet && <Table open={open} table={table} sheet={sheet} />;
}
