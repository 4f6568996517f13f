// Writes ui/src/locales/ids.ts from the English catalogue, so that a text that does not exist does not compile.
// `node ui/tools/words.mjs` after a text was added or dropped; a unit test proves the file fresh.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const locales = join(import.meta.dirname, "../src/locales/");

/** The ids of all messages of a language, sorted. */
export function ids(language) {
  const files = readdirSync(`${locales}${language}`).filter((name) => name.endsWith(".ftl"));
  const texts = files.map((name) => readFileSync(`${locales}${language}/${name}`, "utf8"));
  return texts.flatMap((text) => [...text.matchAll(/^([a-z][\w-]*) *=/gm)].map((match) => match[1])).sort();
}

/** The module that names them. */
export function module() {
  const lines = ids("en").map((id) => `  | "${id}"`);
  return `// Made by ui/tools/words.mjs from the English texts.\nexport type TextId =\n${lines.join("\n")};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${locales}ids.ts`, module());
