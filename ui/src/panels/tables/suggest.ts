/** What is offered while a cell is edited. Pure. */

import { CONNECTIONS } from "../../generated/metamodel";
import type { CellChoice, Element, ElementKind, SheetColumn } from "../../generated/wire";
import { relationWord } from "../../locales/words";
import type { Mirror } from "../../model/mirror";
import { found } from "../../widgets/TypeAhead";
import { folded } from "../left/rows";

export interface Offer {
  id: string;
  label: string;
  /** An element of this kind, there already or to be created. */
  kind?: ElementKind;
  fresh?: boolean;
  /** A letter that the cell has. */
  on?: boolean;
}

/** The relation of a row can only become one that its ends allow; of other columns everything is offered. */
export function narrowed(column: SheetColumn, row: string, { relations, elements }: Mirror): SheetColumn {
  const relation = column.id === "relation" ? relations.get(row) : undefined;
  const [source, target] = [relation?.source, relation?.target].map((id) => elements.get(id ?? "")?.kind);
  if (!source || !target) return column;
  const allowed = (CONNECTIONS[`${source}>${target}`] ?? []).filter(({ reversed }) => !reversed);
  const words = allowed.map(({ kind }) => relationWord(kind, false));
  return { ...column, choices: column.choices.filter(({ label }) => words.includes(label)) };
}

/** As many are shown. */
const MOST = 9;

/** What is being typed: of several names the last. */
export function segment(column: SheetColumn, text: string): string {
  return column.editor === "names" ? text.slice(text.lastIndexOf(";") + 1).trim() : text.trim();
}

export function offers(column: SheetColumn, text: string, elements: readonly Element[], all: boolean): Offer[] {
  switch (column.editor) {
    case "names":
    case "one_name":
      return names(column, text, elements);
    case "choice":
      return choices(column.choices, all ? "" : text);
    case "letters":
      return column.choices.map(({ id, label }) => ({ id, label, on: letters(text).includes(id) }));
    default:
      return [];
  }
}

function names(column: SheetColumn, text: string, elements: readonly Element[]): Offer[] {
  const typed = segment(column, text);
  const possible = elements.filter(({ kind }) => column.kinds.includes(kind));
  const items = found(possible, typed, column.creates);
  const known = items.filter(({ fresh }) => !fresh).slice(0, MOST);
  const fresh = items.filter((item) => item.fresh);
  return [...known, ...fresh].map(({ id, name, kind, fresh: made }) => ({
    id,
    label: name,
    kind,
    ...(made ? { fresh: true } : {}),
  }));
}

function choices(all: readonly CellChoice[], text: string): Offer[] {
  const wanted = folded(text);
  return all.filter(({ label }) => folded(label).includes(wanted)).map(({ id, label }) => ({ id, label }));
}

/** Which offer a key takes when none was pointed at: the first that fits what was typed. */
export function likely(column: SheetColumn, text: string, list: readonly Offer[]): number {
  if (column.editor === "letters" || column.editor === "text") return -1;
  const typed = folded(segment(column, text));
  if (typed === "") return -1;
  const exact = list.findIndex(({ label, fresh }) => !fresh && folded(label) === typed);
  return exact >= 0 ? exact : list.length > 0 ? 0 : -1;
}

/** The text of a cell with an offer taken. */
export function taken(column: SheetColumn, text: string, offer: Offer): string {
  if (column.editor === "names") {
    const before = text.slice(0, text.lastIndexOf(";") + 1);
    return before === "" ? offer.label : `${before.trimEnd()} ${offer.label}`;
  }
  if (column.editor !== "letters") return offer.label;
  const now = letters(text);
  const next = now.includes(offer.id) ? now.filter((letter) => letter !== offer.id) : [...now, offer.id];
  return next.join(", ");
}

/** The letters of a text, those in brackets with them. */
const letters = (text: string): string[] => text.toUpperCase().match(/\(\p{L}\)|\p{L}/gu) ?? [];
