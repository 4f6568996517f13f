/** The metamodel's words in the current language, from the generated bindings. */
import { WORDS } from "../generated/metamodel";
import type { ElementKind, Layer, Nature, RelationKind, Severity, Viewpoint } from "../generated/wire";
import { language } from "./t";

const words = () => WORDS[language()];

export const kindWord = (kind: ElementKind): string => words().kind[kind];
export const kindsWord = (kind: ElementKind): string => words().kindPlural[kind];
export const layerWord = (layer: Layer): string => words().layer[layer];
export const viewpointWord = (viewpoint: Viewpoint): string => words().viewpoint[viewpoint];
export const severityWord = (severity: Severity): string => words().severity[severity] ?? severity;
export const natureWord = (nature: Nature): string => words().nature[nature] ?? nature;

/** How a relation reads from one of its ends ("decides", reversed "is decided by"). */
export function relationWord(kind: RelationKind, reversed: boolean): string {
  return reversed ? words().relationReversed[kind] : words().relation[kind];
}

/** Name of an attribute; a kind may have its own word for it. */
export function attributeWord(owner: ElementKind | RelationKind, attribute: string): string {
  const known = words().attribute;
  return known[`${owner}.${attribute}`] ?? known[attribute] ?? attribute;
}

/** Name of one value of a choice. */
export function choiceWord(attribute: string, value: string): string {
  return words().choice[`${attribute}.${value}`] ?? value;
}
