/** The elements in groups: by layer, by the unit they belong to, by the views they stand in. Pure. */
import type { Element, Layer } from "../../generated/wire";
import { t } from "../../locales/t";
import { layerWord } from "../../locales/words";
import type { Mirror } from "../../model/mirror";
import { byLayer, elementsOf, viewsInOrder } from "../../model/selectors";

/** How the tree is sorted. */
export const SORTINGS = ["layer", "unit", "view"] as const;
export type Sorting = (typeof SORTINGS)[number];

export interface Group {
  /** Names it among the groups of its sorting. */
  key: string;
  label: string;
  /** The layer whose colour stands beside it; null: none. */
  layer: Layer | null;
  elements: Element[];
}

/** What belongs to no unit, or stands in no view. */
const REST = "rest";

/** `homes`: unit by element, as the core says. Groups without an element are left out, but for units and views. */
export function groupsOf(
  sorting: Sorting,
  mirror: Mirror,
  homes: ReadonlyMap<string, string>,
  language: string,
): Group[] {
  switch (sorting) {
    case "layer":
      return byLayer(mirror, language).map(({ layer, elements }) => ({
        key: layer,
        label: layerWord(layer),
        layer,
        elements,
      }));
    case "unit":
      return byUnit(mirror, homes, language);
    case "view":
      return byView(mirror, language);
  }
}

function byUnit(mirror: Mirror, homes: ReadonlyMap<string, string>, language: string): Group[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const groups = new Map<string, Element[]>(elementsOf(mirror, "unit").map((unit) => [unit.id, []]));
  const rest: Element[] = [];
  for (const element of mirror.elements.values())
    (groups.get(homes.get(element.id) ?? (element.kind === "unit" ? element.id : "")) ?? rest).push(element);
  const name = (id: string) => mirror.elements.get(id)?.name ?? "";
  const sorted = [...groups].sort(([a], [b]) => compare(name(a), name(b)));
  // The unit itself comes first.
  const inOrder = (unit: string, elements: Element[]) =>
    elements.sort((a, b) => Number(b.id === unit) - Number(a.id === unit) || compare(a.name, b.name));
  return [
    ...sorted.map(
      ([id, elements]): Group => ({
        key: id,
        label: name(id),
        layer: "organisation",
        elements: inOrder(id, elements),
      }),
    ),
    ...others(rest, t("elements-no-unit"), compare),
  ];
}

function byView(mirror: Mirror, language: string): Group[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const views = viewsInOrder(mirror.views.values());
  const groups = new Map<string, Element[]>(views.map((view) => [view.id, []]));
  const shown = new Set<string>();
  for (const { view, element } of mirror.nodes.values()) {
    const known = mirror.elements.get(element);
    if (!known) continue;
    groups.get(view)?.push(known);
    shown.add(element);
  }
  const rest = [...mirror.elements.values()].filter(({ id }) => !shown.has(id));
  return [
    ...views.map(
      ({ id, name }): Group => ({
        key: id,
        label: name,
        layer: null,
        elements: (groups.get(id) ?? []).sort((a, b) => compare(a.name, b.name)),
      }),
    ),
    ...others(rest, t("elements-no-view"), compare),
  ];
}

function others(elements: Element[], label: string, compare: (a: string, b: string) => number): Group[] {
  if (elements.length === 0) return [];
  return [{ key: REST, label, layer: null, elements: elements.sort((a, b) => compare(a.name, b.name)) }];
}

/** The group in which an element is shown when it is selected: the preferred one, else the first that has it. */
export function groupWith(groups: readonly Group[], element: string, preferred: string | null): string | null {
  const having = groups.filter(({ elements }) => elements.some(({ id }) => id === element));
  return (having.find(({ key }) => key === preferred) ?? having[0])?.key ?? null;
}
