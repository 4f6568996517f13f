/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ids, module } from "../../tools/words.mjs";
import { setLanguage, t } from "./t";

const src = join(import.meta.dirname, "..");

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.|ids\.ts$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

/** Variables that a message uses, by its id. */
function variables(language: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync(join(src, "locales", language))) {
    const text = readFileSync(join(src, "locales", language, name), "utf8");
    for (const [, id = "", body = ""] of text.matchAll(/^([a-z][\w-]*) *=(.*(?:\n[ \t]+.*|\n(?=[ \t]))*)/gm)) {
      const used = [...body.matchAll(/\$([\w-]+)/g)].map((match) => match[1] ?? "");
      found.set(id, [...new Set(used)].sort());
    }
  }
  return found;
}

afterEach(() => setLanguage("en"));

describe("the UI's texts", () => {
  it("exist in both languages with the same variables", () => {
    expect(Object.fromEntries(variables("de"))).toEqual(Object.fromEntries(variables("en")));
  });

  it("occur once each", () => {
    for (const language of ["en", "de"]) expect(ids(language)).toEqual([...new Set(ids(language))]);
  });

  it("are named in ids.ts: else run node ui/tools/words.mjs", () => {
    expect(readFileSync(join(src, "locales", "ids.ts"), "utf8")).toBe(module());
  });

  it("are all used", () => {
    const code = sources(src).join("\n");
    const prefixes = [...code.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((match) => match[1] ?? "");
    const unused = ids("en").filter(
      (id) => !code.includes(`"${id}"`) && !prefixes.some((prefix) => id.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it("switch language at run time, with numbers in words", () => {
    expect(t("start-flaws", { count: 2 })).toBe("2 flaws");
    setLanguage("de");
    expect(t("start-flaws", { count: 1 })).toBe("1 Mangel");
  });
});
