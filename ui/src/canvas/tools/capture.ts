/**
 * Quick capture: what a typed line means. `/` at the beginning of a word picks the kind by the first letters of its name
 * in either language; everything else is the element's name.
 */
import { KINDS, PALETTE_FIRST, WORDS } from "../../generated/metamodel";
import type { ElementKind, Language } from "../../generated/wire";

export interface Captured {
  name: string;
  /** Kind that was picked; null = none, the field's own stays. */
  kind: ElementKind | null;
  /** Kinds the slash word could still mean, best first; empty when no slash word is being typed. */
  offered: ElementKind[];
}

interface Spelling {
  kind: ElementKind;
  word: string;
  rank: number;
}

/** Reads a line. A slash word that no kind begins with belongs to the name. */
export function readCapture(text: string, language: Language): Captured {
  const slash = /(^|\s)\/(\S[^/]*)?/.exec(text);
  if (!slash) return { name: text.trim(), kind: null, offered: [] };
  const start = slash.index + (slash[1] ?? "").length;
  const rest = text.slice(start + 1);
  const before = text.slice(0, start).trim();
  if (rest === "") return { name: before, kind: null, offered: kindsBeginning("", language) };
  const read = longestKind(rest, language);
  if (!read) return { name: text.trim(), kind: null, offered: [] };
  const after = rest.slice(read.used).trim();
  return {
    name: [before, after].filter((part) => part !== "").join(" "),
    kind: read.kinds[0] ?? null,
    offered: read.used === rest.length ? read.kinds : [],
  };
}

/** Kinds whose name begins so, in the given language first, the palette's first kinds before the rest. */
export function kindsBeginning(letters: string, language: Language): ElementKind[] {
  const wanted = folded(letters);
  const found = spellings(language).filter(({ word }) => word.startsWith(wanted));
  const exact = (one: Spelling) => (one.word === wanted ? 0 : 1);
  found.sort((a, b) => exact(a) - exact(b) || a.rank - b.rank);
  return [...new Set(found.map((one) => one.kind))];
}

/** A line as an element of a kind; a slash word in it says otherwise. A line of nothing but a slash word is a name. */
export function readLine(line: string, kind: ElementKind, language: Language): { name: string; kind: ElementKind } {
  const read = readCapture(line, language);
  return read.name === "" ? { name: line, kind } : { name: read.name, kind: read.kind ?? kind };
}

/** As many words after the slash as still begin a kind's name. */
function longestKind(rest: string, language: Language): { kinds: ElementKind[]; used: number } | null {
  const ends = [...rest.matchAll(/\s|$/g)].map((match) => match.index).filter((index) => index > 0);
  let found: { kinds: ElementKind[]; used: number } | null = null;
  for (const used of ends) {
    const kinds = kindsBeginning(rest.slice(0, used), language);
    if (kinds.length === 0) break;
    // "/goal Win" must not read on into the name: further words count only while they finish a name of several words.
    found = { kinds, used };
  }
  return found;
}

function spellings(language: Language): Spelling[] {
  const languages: Language[] = language === "en" ? ["en", "de"] : ["de", "en"];
  const rest = KINDS.map((kind) => kind.id).filter((kind) => !PALETTE_FIRST.includes(kind));
  const kinds = [...PALETTE_FIRST, ...rest];
  return languages.flatMap((spoken, later) =>
    kinds.map((kind, at) => ({ kind, word: folded(WORDS[spoken].kind[kind]), rank: later * 100 + at })),
  );
}

/** Without case, accents and doubled blanks. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ");
}
