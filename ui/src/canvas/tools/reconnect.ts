/** Taking an end of a relation to another element: what that would mean, and the op that does it. All from the table. Pure. */
import type { ElementKind, Op, Relation } from "../../generated/wire";
import type { CanvasProps } from "../props";
import { allowed, type Lit, type Offer, type Option, offersFrom, optionsBetween } from "./connect";

export type End = "source" | "target";

/** An end of a relation that is being taken elsewhere. */
export interface Moving {
  relation: string;
  end: End;
}

type Elements = CanvasProps["elements"];
type Relations = CanvasProps["relations"];
type Line = Pick<Relation, "id" | "kind" | "source" | "target">;

/** The element at the end that stays, and the one at the end that is moved. */
export function endsOf({ source, target }: Pick<Line, "source" | "target">, end: End): { stays: string; goes: string } {
  return end === "target" ? { stays: source, goes: target } : { stays: target, goes: source };
}

/**
 * What it would mean to take the end to an element. The verb stays where the table allows it there; otherwise the others
 * are offered. Options are said from the end that stays.
 */
export function optionsMoving(moving: Moving, to: string, elements: Elements, relations: Relations): Lit {
  const line = relations.get(moving.relation);
  if (!line) return { lit: "refused", why: "table" };
  const { stays, goes } = endsOf(line, moving.end);
  if (to === stays || to === goes) return { lit: "refused", why: "self" };
  const [source, target] = moving.end === "target" ? [stays, to] : [to, stays];
  if (allows(line.kind, source, target, elements)) {
    const exists = [...relations.values()].some(
      (one) => one.id !== line.id && one.kind === line.kind && one.source === source && one.target === target,
    );
    if (exists) return { lit: "refused", why: "exists" };
    return { lit: "allowed", options: [{ kind: line.kind, reversed: moving.end === "source" }] };
  }
  const others = new Map(relations);
  others.delete(line.id);
  return optionsBetween(stays, to, elements, others);
}

/** New elements that the end could be taken to with the verb as it is, the likely one first. */
export function offersMoving(
  moving: Moving,
  elements: Elements,
  relations: Relations,
  likely: ElementKind | null,
): Offer[] {
  const line = relations.get(moving.relation);
  const stays = line && elements.get(endsOf(line, moving.end).stays);
  if (!line || !stays) return [];
  const option = { kind: line.kind, reversed: moving.end === "source" };
  const fits = (element: ElementKind) => {
    const [from, to] = option.reversed ? [element, stays.kind] : [stays.kind, element];
    return allowed(from, to).some((one) => one.kind === option.kind && !one.reversed);
  };
  return offersFrom(stays.kind, likely)
    .filter(({ element }) => fits(element))
    .map(({ element }) => ({ element, option }));
}

/** What every given element would be as the new end. */
export function lightEnds(
  moving: Moving,
  targets: Iterable<string>,
  elements: Elements,
  relations: Relations,
): ReadonlyMap<string, Lit> {
  const line = relations.get(moving.relation);
  const stays = line && endsOf(line, moving.end).stays;
  const near = new Map([...relations].filter(([, one]) => one.source === stays || one.target === stays));
  const lit = new Map<string, Lit>();
  for (const target of targets) {
    // Where it is now nothing would change: neither lit nor refused.
    if (line && target === endsOf(line, moving.end).goes) continue;
    lit.set(target, optionsMoving(moving, target, elements, near));
  }
  return lit;
}

/** The one op: what the relation carries stays with it. */
export function moveEndOp(moving: Moving, to: string, option: Option, relations: Relations): Op | null {
  const line = relations.get(moving.relation);
  if (!line) return null;
  const { stays } = endsOf(line, moving.end);
  const [source, target] = option.reversed ? [to, stays] : [stays, to];
  const kind = option.kind === line.kind ? {} : { kind: option.kind };
  return { op: "edit_relation", id: line.id, ...kind, source, target };
}

function allows(kind: Line["kind"], source: string, target: string, elements: Elements): boolean {
  const [from, to] = [elements.get(source), elements.get(target)];
  if (!from || !to) return false;
  return allowed(from.kind, to.kind).some((option) => option.kind === kind && !option.reversed);
}
