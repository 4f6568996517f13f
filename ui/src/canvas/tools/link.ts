/** Naming the other end of a relation: which elements and which new ones the typed text could mean. Pure. */
import type { ElementKind, Language } from "../../generated/wire";
import type { CanvasProps } from "../props";
import { readCapture } from "./capture";
import { type Offer, type Option, offersFrom, optionsBetween } from "./connect";

export type Row =
  | { row: "existing"; id: string; name: string; kind: ElementKind; options: Option[] }
  | { row: "create"; name: string; offer: Offer };

/** How many existing elements are offered. */
const MOST = 8;

/**
 * Rows for a text. Where a new element was asked for (dropped on empty canvas), creating comes first; `likely` is the
 * kind that is likely there.
 */
export function linkRows(
  text: string,
  source: string,
  elements: CanvasProps["elements"],
  relations: CanvasProps["relations"],
  language: Language,
  creating: boolean,
  likely: ElementKind | null,
): Row[] {
  const from = elements.get(source);
  if (!from) return [];
  const { name, kind, offered } = readCapture(text, language);
  const existing = matching(name, source, elements, relations).filter((row) => kind === null || row.kind === kind);
  const wanted = offersFrom(from.kind, likely).filter(
    ({ element }) => kind === null || (offered.length > 0 ? offered.includes(element) : element === kind),
  );
  const creates: Row[] = wanted.map((offer) => ({ row: "create", name, offer }));
  if (creating) return [...creates.slice(0, 1), ...(name === "" ? [] : existing), ...creates.slice(1)];
  return name === "" ? existing : [...existing, ...creates];
}

function matching(
  name: string,
  source: string,
  elements: CanvasProps["elements"],
  relations: CanvasProps["relations"],
): Extract<Row, { row: "existing" }>[] {
  const wanted = name.toLocaleLowerCase();
  const rows: { at: number; row: Extract<Row, { row: "existing" }> }[] = [];
  const own = new Map([...relations].filter(([, one]) => one.source === source || one.target === source));
  for (const one of elements.values()) {
    const at = one.name.toLocaleLowerCase().indexOf(wanted);
    if (at < 0) continue;
    const lit = optionsBetween(source, one.id, elements, own);
    if (lit.lit === "allowed") rows.push({ at, row: { row: "existing", ...one, options: lit.options } });
  }
  rows.sort((a, b) => a.at - b.at || a.row.name.length - b.row.name.length || a.row.name.localeCompare(b.row.name));
  return rows.slice(0, MOST).map(({ row }) => ({
    row: "existing",
    id: row.id,
    name: row.name,
    kind: row.kind,
    options: row.options,
  }));
}
