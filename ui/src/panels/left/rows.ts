/** The lines of the elements tree for a filter and the groups that stand open. Pure. */
import type { Element, Layer } from "../../generated/wire";
import { kindWord } from "../../locales/words";
import type { Group } from "./groups";

export type Row =
  | { type: "group"; group: string; label: string; layer: Layer | null; count: number; open: boolean }
  | { type: "element"; element: Element; group: string; at: number; of: number };

/** What a filter is compared with: without accents and case. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** With a filter every group with a match stands open; names and kinds are looked at. */
export function rowsOf(groups: readonly Group[], opened: ReadonlySet<string>, filter: string): Row[] {
  const wanted = folded(filter);
  const fits = (element: Element) =>
    wanted === "" || folded(element.name).includes(wanted) || folded(kindWord(element.kind)).includes(wanted);
  return groups.flatMap(({ key, label, layer, elements }): Row[] => {
    const shown = wanted === "" ? elements : elements.filter(fits);
    if (wanted !== "" && shown.length === 0) return [];
    const open = wanted !== "" || opened.has(key);
    const head: Row = { type: "group", group: key, label, layer, count: shown.length, open };
    const of = shown.length;
    if (!open) return [head];
    return [head, ...shown.map((element, at): Row => ({ type: "element", element, group: key, at, of }))];
  });
}

export const rowKey = (row: Row): string => (row.type === "group" ? row.group : `${row.group}/${row.element.id}`);
