/** Responsibilities an element can have, from the generated table; shown in one order, with the letters the pictures use. */
import { CONNECTIONS } from "../../generated/metamodel";
import type { ElementKind, RelationKind } from "../../generated/wire";

/** In the order they are shown. */
export const DUTIES = [
  "decides",
  "accountable_for",
  "responsible_for",
  "recommends",
  "agrees_to",
  "consulted_on",
  "informed_of",
] as const satisfies RelationKind[];

export type Duty = (typeof DUTIES)[number];

/** Kinds that can hold a responsibility, the usual one first. */
export const HOLDERS: ElementKind[] = ["role", "unit", "forum"];

/** Whether the table allows this responsibility between two kinds. */
export function allows(holder: ElementKind, duty: RelationKind, target: ElementKind): boolean {
  return CONNECTIONS[`${holder}>${target}`]?.some(({ kind, reversed }) => kind === duty && !reversed) ?? false;
}

export function dutiesOf(kind: ElementKind): Duty[] {
  return DUTIES.filter((duty) => HOLDERS.some((holder) => allows(holder, duty, kind)));
}

/** Codes of the rules whose question is answered by naming somebody for it. */
export function asked(duty: RelationKind): string[] {
  if (duty === "decides") return ["DEC01"];
  return duty === "accountable_for" ? ["OWN01", "OWN07", "DEC04"] : [];
}
