/** Views, elements, palette. */
import type { OpenDocument } from "../../state/document";
import { useWindow } from "../../state/window";
import { TablesList } from "../tables/TablesList";
import { ElementsTree } from "./ElementsTree";
import { Palette } from "./Palette";
import { ViewsList } from "./ViewsList";

export function LeftPanel({ open }: { open: OpenDocument }) {
  // In a table nothing is drawn.
  const table = useWindow((window) => window.table);
  return (
    <>
      <ViewsList open={open} />
      <TablesList />
      <ElementsTree open={open} />
      {open.readOnly === null && !table && <Palette />}
    </>
  );
}
