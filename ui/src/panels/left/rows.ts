/** The lines of the elements tree for a filter and the layers that stand open. Pure. */
import type { Element, Layer } from "../../generated/wire";
import { kindWord } from "../../locales/words";

export type Row =
  | { type: "layer"; layer: Layer; count: number; open: boolean }
  | { type: "element"; element: Element; layer: Layer; at: number; of: number };

/** What a filter is compared with: without accents and case. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** With a filter every layer with a match stands open; names and kinds are looked at. */
export function rowsOf(
  groups: { layer: Layer; elements: Element[] }[],
  opened: ReadonlySet<Layer>,
  filter: string,
): Row[] {
  const wanted = folded(filter);
  const fits = (element: Element) =>
    wanted === "" || folded(element.name).includes(wanted) || folded(kindWord(element.kind)).includes(wanted);
  return groups.flatMap(({ layer, elements }): Row[] => {
    const shown = elements.filter(fits);
    if (wanted !== "" && shown.length === 0) return [];
    const open = wanted !== "" || opened.has(layer);
    const head: Row = { type: "layer", layer, count: shown.length, open };
    const of = shown.length;
    return open ? [head, ...shown.map((element, at): Row => ({ type: "element", element, layer, at, of }))] : [head];
  });
}

export const rowKey = (row: Row): string => (row.type === "layer" ? `layer/${row.layer}` : row.element.id);
