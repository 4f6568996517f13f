import { TABLES } from "../state/tables";
import { useWindow } from "../state/window";
import { type Action, action } from "./action";
import { isWorking } from "./when";

/** Shows a table in the place of the picture: one action each, in the order they are listed. */
export const SHOW_TABLES: readonly Action[] = TABLES.map((name, at) =>
  action({
    id: `table_${name}`,
    label: `action-table-${name}`,
    group: "view",
    keys: [`Alt+${at + 1}`],
    inText: true,
    enabled: isWorking,
    run: () => useWindow.getState().showTable(name),
  }),
);
