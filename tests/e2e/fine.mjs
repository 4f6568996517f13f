// How the window looks at a moment: no word runs out of its box, axe finds nothing serious; and the other language and theme.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./core.mjs";

const AXE = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");

/** No word of what `looked` (a selector) finds runs out of its box, the bars fit, and axe finds nothing serious. */
export async function fine(page, looked) {
  const wide = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility() && getComputedStyle(one).textOverflow !== "ellipsis")
        .filter((one) => getComputedStyle(one).display !== "inline" && one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.className}: ${one.textContent}`),
    `.top, .compare-bar, .top button, .dialog button, .dialog p, ${looked}`,
  );
  assert.deepEqual(wide, [], "words that run out of their boxes");
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  });
  assert.deepEqual(found, [], "serious for somebody");
}

/** Chooses German and dark colours in a window that is English. */
export async function inGermanAndDark(page) {
  await page.getByRole("button", { name: "Language and theme" }).click();
  await page.getByRole("menuitem", { name: "Dark", exact: true }).click();
  await page.getByRole("button", { name: "Language and theme" }).click();
  await page.getByRole("menuitem", { name: "Deutsch" }).click();
  await page.getByRole("button", { name: "Sprache und Erscheinung" }).waitFor();
}
