/** Naming the other end of a relation: which elements and which new ones the typed text could mean. Pure. */
import type { ElementKind, Language } from "../../generated/wire";
import type { CanvasProps } from "../props";
import { readCapture } from "./capture";
import { type Lit, type Offer, type Option, offersFrom, optionsBetween } from "./connect";
import { type Moving, offersMoving, optionsMoving } from "./reconnect";

export type Row =
  | { row: "existing"; id: string; name: string; kind: ElementKind; options: Option[] }
  | { row: "create"; name: string; offer: Offer }
  /** An element of that name that cannot be connected: said, so that nobody creates it a second time. */
  | { row: "refused"; id: string; name: string; kind: ElementKind; why: "table" | "exists" };

/** A row that can be taken. */
export type Choice = Exclude<Row, { row: "refused" }>;

/** How many existing elements are offered. */
const MOST = 8;
/** How many elements are named that cannot be connected. */
const MOST_REFUSED = 3;

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
  const own = new Map([...relations].filter(([, one]) => one.source === source || one.target === source));
  const litOf = (id: string) => optionsBetween(source, id, elements, own);
  const found = matching(name, elements, litOf).filter((row) => kind === null || row.kind === kind);
  const existing: Row[] = found.filter((row) => row.row === "existing").slice(0, MOST);
  const refused: Row[] = name === "" ? [] : found.filter((row) => row.row === "refused").slice(0, MOST_REFUSED);
  const wanted = offersFrom(from.kind, likely).filter(
    ({ element }) => kind === null || (offered.length > 0 ? offered.includes(element) : element === kind),
  );
  const creates: Row[] = wanted.map((offer) => ({ row: "create", name, offer }));
  if (creating) return [...creates.slice(0, 1), ...(name === "" ? [] : existing), ...creates.slice(1)];
  return name === "" ? existing : [...existing, ...refused, ...creates];
}

/**
 * Rows for a text, where an end of a relation is taken to another element. Where a new one was asked for, kinds come first
 * that the relation may lead to as it is; `likely` is the kind that is likely there.
 */
export function reconnectRows(
  text: string,
  moving: Moving,
  elements: CanvasProps["elements"],
  relations: CanvasProps["relations"],
  language: Language,
  creating: boolean,
  likely: ElementKind | null,
): Row[] {
  const { name, kind, offered } = readCapture(text, language);
  const litOf = (id: string) => optionsMoving(moving, id, elements, relations);
  const found = matching(name, elements, litOf).filter((row) => kind === null || row.kind === kind);
  const existing = found.filter((row) => row.row === "existing").slice(0, MOST);
  const refused = name === "" ? [] : found.filter((row) => row.row === "refused").slice(0, MOST_REFUSED);
  if (!creating) return [...existing, ...refused];
  const creates: Row[] = offersMoving(moving, elements, relations, likely)
    .filter(({ element }) => kind === null || (offered.length > 0 ? offered.includes(element) : element === kind))
    .map((offer) => ({ row: "create", name, offer }));
  return [...creates.slice(0, 1), ...(name === "" ? [] : existing), ...creates.slice(1)];
}

type Known = Exclude<Row, { row: "create" }>;

function matching(name: string, elements: CanvasProps["elements"], litOf: (id: string) => Lit): Known[] {
  const wanted = name.toLocaleLowerCase();
  const rows: { at: number; row: Known }[] = [];
  for (const { id, name, kind } of elements.values()) {
    const at = name.toLocaleLowerCase().indexOf(wanted);
    if (at < 0) continue;
    const lit = litOf(id);
    if (lit.lit === "allowed") rows.push({ at, row: { row: "existing", id, name, kind, options: lit.options } });
    else if (lit.why !== "self") rows.push({ at, row: { row: "refused", id, name, kind, why: lit.why } });
  }
  rows.sort((a, b) => a.at - b.at || a.row.name.length - b.row.name.length || a.row.name.localeCompare(b.row.name));
  return rows.map(({ row }) => row);
}
