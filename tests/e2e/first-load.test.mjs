// What a page needs before it shows its first picture: what index.html names, and the letters of a text in English or German.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { ROOT } from "./core.mjs";

const BUILT = join(ROOT, "ui/dist");
/** Bytes. */
const MOST = 400_000;

test("the first load stays below 400 kB, packed", () => {
  const page = readFileSync(join(BUILT, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => path);
  const letters = readdirSync(join(BUILT, "assets")).filter((name) => /-latin-.*\.woff2$/.test(name));
  assert.equal(letters.length, 4, "one file of Latin letters for each weight");
  const files = ["index.html", ...named, ...letters.map((name) => `assets/${name}`)];
  assert.ok(named.some((path) => path.endsWith(".js")) && named.some((path) => path.endsWith(".css")));
  const sizes = files.map((path) => gzipSync(readFileSync(join(BUILT, path)), { level: 9 }).length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(all <= MOST, `${all} bytes: ${files.map((path, at) => `${path} ${sizes[at]}`).join(", ")}`);
});
