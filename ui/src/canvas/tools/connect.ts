/** Drawing a relation: what may be connected, in which words, and the op that does it. All from the generated table. */
import { CONNECTIONS, KINDS, PALETTE_FIRST, USUAL_NEXT } from "../../generated/metamodel";
import type { ElementKind, Op, RelationKind } from "../../generated/wire";
import type { CanvasProps } from "../props";

/** A relation that could be made between two elements; `reversed` = the sentence begins at the second one. */
export interface Option {
  kind: RelationKind;
  reversed: boolean;
}

/** A kind of element that could be created and connected, with the first relation of the table. */
export interface Offer {
  element: ElementKind;
  option: Option;
}

/** What dropping on an element would do. */
export type Lit = { lit: "allowed"; options: Option[] } | { lit: "refused"; why: "self" | "table" | "exists" };

type Elements = CanvasProps["elements"];
type Relations = CanvasProps["relations"];

/** What the table allows between two kinds, best first. */
export function allowed(from: ElementKind, to: ElementKind): Option[] {
  return CONNECTIONS[`${from}>${to}`] ?? [];
}

/** What can be made between two elements: the table, without what there is already. */
export function optionsBetween(source: string, target: string, elements: Elements, relations: Relations): Lit {
  if (source === target) return { lit: "refused", why: "self" };
  const from = elements.get(source);
  const to = elements.get(target);
  const table = from && to ? allowed(from.kind, to.kind) : [];
  if (table.length === 0) return { lit: "refused", why: "table" };
  const taken = takenBetween(source, target, relations);
  const options = table.filter((option) => !taken.has(named(option)));
  return options.length > 0 ? { lit: "allowed", options } : { lit: "refused", why: "exists" };
}

/** What every given element would be as a target. */
export function lightTargets(
  source: string,
  targets: Iterable<string>,
  elements: Elements,
  relations: Relations,
): ReadonlyMap<string, Lit> {
  const own = new Map([...relations].filter(([, one]) => one.source === source || one.target === source));
  const lit = new Map<string, Lit>();
  for (const target of targets) lit.set(target, optionsBetween(source, target, elements, own));
  return lit;
}

/** The op that makes a relation between the element it was drawn from and the one it was drawn to. */
export function connectOp(option: Option, from: string, to: string): Op {
  const [source, target] = option.reversed ? [to, from] : [from, to];
  return { op: "connect", kind: option.kind, source, target };
}

/** The ops that make one relation from several elements to another; those for which it cannot be are left out. */
export function connectAll(
  option: Option,
  sources: readonly string[],
  target: string,
  elements: Elements,
  relations: Relations,
): Op[] {
  return sources.flatMap((source) => {
    const lit = optionsBetween(source, target, elements, relations);
    const can = lit.lit === "allowed" && lit.options.some((one) => named(one) === named(option));
    return can ? [connectOp(option, source, target)] : [];
  });
}

/**
 * Kinds that could be created at the end of a relation from a kind: the one that is likely at the place, then roles
 * (who does it, rather than which unit), the palette's first kinds, the table's order.
 */
export function offersFrom(from: ElementKind, likely: ElementKind | null): Offer[] {
  const kinds = [...(likely ? [likely] : []), "role" as const, ...PALETTE_FIRST, ...KINDS.map((kind) => kind.id)];
  const offers: Offer[] = [];
  for (const element of new Set(kinds)) {
    // What is usually meant by something new beside it, else what the table has first.
    const usual = USUAL_NEXT[from].find((next) => next.element === element);
    const option = usual ? { kind: usual.kind, reversed: usual.reversed } : allowed(from, element)[0];
    if (option) offers.push({ element, option });
  }
  return offers;
}

const named = (option: Option) => `${option.kind}/${option.reversed}`;

function takenBetween(source: string, target: string, relations: Relations): Set<string> {
  const taken = new Set<string>();
  for (const one of relations.values()) {
    if (one.source === source && one.target === target) taken.add(named({ kind: one.kind, reversed: false }));
    if (one.source === target && one.target === source) taken.add(named({ kind: one.kind, reversed: true }));
  }
  return taken;
}
