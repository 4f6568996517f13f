/** What a filter says, and what it becomes when somebody changes it. Pure. */
import { KINDS } from "../../generated/metamodel";
import type { Around, ElementKind, Filter, Layer } from "../../generated/wire";
import { LAYER_OF } from "../../model/selectors";

const ALL: readonly ElementKind[] = KINDS.map(({ id }) => id);

/** How many restrictions there are: kinds left out, units chosen, the surroundings of an element. */
export function restrictions(filter: Filter | null): number {
  if (!filter) return 0;
  return left(filter).length + (filter.units?.length ?? 0) + (filter.around ? 1 : 0);
}

/** Kinds that are not shown. */
function left(filter: Filter | null): ElementKind[] {
  const shown = filter?.kinds ?? [];
  return shown.length === 0 ? [] : ALL.filter((kind) => !shown.includes(kind));
}

export const isShown = (filter: Filter | null, kind: ElementKind): boolean => !left(filter).includes(kind);

/** Shows or hides kinds; what would hide everything is not done. */
export function withKinds(filter: Filter | null, kinds: readonly ElementKind[], shown: boolean): Filter | null {
  const hidden = new Set(left(filter));
  for (const kind of kinds) {
    if (shown) hidden.delete(kind);
    else hidden.add(kind);
  }
  const rest = ALL.filter((kind) => !hidden.has(kind));
  return rest.length === 0 ? filter : tidy({ ...filter, kinds: hidden.size === 0 ? [] : rest });
}

export function withUnit(filter: Filter | null, unit: string, chosen: boolean): Filter | null {
  const others = (filter?.units ?? []).filter((id) => id !== unit);
  return tidy({ ...filter, units: chosen ? [...others, unit] : others });
}

export const withAround = (filter: Filter | null, around: Around | null): Filter | null => tidy({ ...filter, around });

/** Without what restricts nothing; null when nothing is left. */
function tidy({ kinds, units, around }: Filter): Filter | null {
  const filter: Filter = {};
  if (kinds && kinds.length > 0) filter.kinds = kinds;
  if (units && units.length > 0) filter.units = units;
  if (around) filter.around = around;
  return Object.keys(filter).length === 0 ? null : filter;
}

/** The kinds that are there, by layer. */
export function kindsByLayer(kinds: ReadonlySet<ElementKind>): { layer: Layer; kinds: ElementKind[] }[] {
  const layers = new Map<Layer, ElementKind[]>();
  for (const kind of ALL.filter((each) => kinds.has(each))) {
    layers.set(LAYER_OF[kind], [...(layers.get(LAYER_OF[kind]) ?? []), kind]);
  }
  return [...layers].map(([layer, kinds]) => ({ layer, kinds }));
}
