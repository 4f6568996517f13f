/**
 * The UI's own words. Components hold none; `t(id, args)` gives them in the current language.
 * The language is the window's: `setLanguage` is called by the settings, and the whole tree is drawn again.
 */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../generated/wire";
import type { TextId } from "./ids";

export type { TextId };
/** Values a text may carry; numbers are written in the current language. */
export type TextArgs = Record<string, string | number>;

const files = import.meta.glob<string>(["./en/*.ftl", "./de/*.ftl"], { query: "?raw", import: "default", eager: true });

/** The catalogue of a language, made of all its files. */
export function catalogue(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.startsWith(`./${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

const bundles: Record<Language, FluentBundle> = { en: catalogue("en"), de: catalogue("de") };
let current: Language = "en";

/** Chooses the language of every text from now on. */
export function setLanguage(language: Language): void {
  current = language;
}

/** The language texts are given in. */
export function language(): Language {
  return current;
}

/** The text with this id in the current language. */
export function t(id: TextId, args?: TextArgs): string {
  const pattern = bundles[current].getMessage(id)?.value;
  return pattern ? bundles[current].formatPattern(pattern, args) : id;
}
