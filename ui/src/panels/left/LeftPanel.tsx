/** Views, elements, palette. */
import type { OpenDocument } from "../../state/document";
import { TablesList } from "../tables/TablesList";
import { ElementsTree } from "./ElementsTree";
import { Palette } from "./Palette";
import { ViewsList } from "./ViewsList";

export function LeftPanel({ open }: { open: OpenDocument }) {
  return (
    <>
      <ViewsList open={open} />
      <TablesList />
      <ElementsTree open={open} />
      {open.readOnly === null && <Palette />}
    </>
  );
}
