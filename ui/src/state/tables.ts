/** How somebody looks at tables: letters, kinds, sorting, filter. Only the letters outlast the open model. */
import { create } from "zustand";
import type { CellEdit, CellsEdited, Notation, TableName, TableRef } from "../generated/wire";
import { host } from "./host";
import { keep, kept } from "./kept";
import { stepped } from "./steps";

/** All tables, in the order they are listed. */
export const TABLES = [
  "responsibility_matrix",
  "decision_register",
  "metric_catalogue",
  "integration_matrix",
  "conflict_register",
  "elements",
  "relations",
] as const satisfies readonly TableName[];

export const NOTATIONS = ["raci", "daci", "decision_rights"] as const satisfies readonly Notation[];

const KEY = "tragwerk.notation";

interface TablesState {
  notation: Notation;
  /** The kind a table is narrowed to. */
  kinds: Partial<Record<TableName, string>>;
  choose(notation: Notation): void;
  narrow(table: TableName, kind: string | null): void;
}

export const useTables = create<TablesState>()((set, get) => ({
  notation: remembered(),
  kinds: {},
  choose: (notation) => {
    set({ notation });
    keep(KEY, notation);
  },
  narrow: (table, kind) => {
    const { [table]: _, ...others } = get().kinds;
    set({ kinds: kind === null ? others : { ...others, [table]: kind } });
  },
}));

function remembered(): Notation {
  const known = kept(KEY);
  return NOTATIONS.find((notation) => notation === known) ?? "raci";
}

/** The table as it is asked of the core. */
export function tableRef(name: TableName, { notation, kinds }: Pick<TablesState, "notation" | "kinds">): TableRef {
  return { name, kind: kinds[name] ?? null, notation };
}

/** Edits cells as one step; `partly`: what does not fit is left out. Null when nothing was done (told as a message). */
export async function editCells(table: TableRef, cells: CellEdit[], partly: boolean): Promise<CellsEdited | null> {
  if (cells.length === 0) return null;
  let edited: CellsEdited | null = null;
  const done = await stepped(async (base) => {
    edited = await host().call("edit_cells", { base, table, cells, partly });
    return edited;
  });
  return done ? edited : null;
}
