/** What several elements have in common: attributes that all their kinds have, with the value they agree on. Pure. */
import { type AttributeSpec, KINDS } from "../../generated/metamodel";
import type { Element, ElementKind, Value } from "../../generated/wire";

export interface Shared {
  spec: AttributeSpec;
  /** Null: none has one, or they differ. */
  value: Value | null;
  /** They differ. */
  several: boolean;
}

export function sharedAttributes(elements: readonly Element[]): Shared[] {
  const kinds = [...new Set(elements.map(({ kind }) => kind))].map(specsOf);
  const [first = [], ...others] = kinds;
  const everywhere = first.filter((spec) => others.every((specs) => specs.some((other) => alike(spec, other))));
  return everywhere.map((spec) => {
    const values = elements.map(({ attributes }) => attributes[spec.id] ?? null);
    const several = values.some((value) => value !== values[0]);
    return { spec, value: several ? null : (values[0] ?? null), several };
  });
}

const specsOf = (kind: ElementKind): AttributeSpec[] => KINDS.find((each) => each.id === kind)?.attributes ?? [];

/** They can hold the same values. */
function alike(a: AttributeSpec, b: AttributeSpec): boolean {
  return a.id === b.id && a.type === b.type && String(a.choices ?? "") === String(b.choices ?? "");
}
