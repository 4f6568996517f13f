// Every screen and dialog, in both languages and every theme: nothing that axe finds serious, no word cut off; and at twice
// the size everything is still within reach.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, page as open, ROOT, serve, shot } from "./core.mjs";
import { dress, everyScreen, sample } from "./screens.mjs";

const AXE = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");

const DRESSES = [
  ["en", "light"],
  ["de", "dark"],
  ["de", "light"],
  ["en", "contrast"],
];

for (const [language, theme] of DRESSES) {
  test(`${language}, ${theme}: accessible, and no word is cut off`, async (t) => {
    const folder = folderFor();
    const file = sample(folder, language);
    const { address } = await serve(t, folder);
    const page = await open(t, address, { width: 1280, height: 800 });
    await page.evaluate(AXE);
    await dress(page, language, theme);
    const faults = [];
    await everyScreen(page, {
      language,
      file,
      look: async (name) => {
        await shot(page, `${name}-${language}-${theme}`);
        faults.push(...(await page.evaluate(cut)).map((fault) => `${name}: cut off: ${fault}`));
        faults.push(...(await page.evaluate(serious)).map((fault) => `${name}: ${fault}`));
      },
    });
    assert.deepEqual([...new Set(faults)], []);
  });
}

test("at 200 % everything is still within reach", async (t) => {
  const folder = folderFor();
  const file = sample(folder, "de");
  const { address } = await serve(t, folder);
  // What a window of 1280 × 800 has room for when everything in it is twice as large.
  const page = await open(t, address, { width: 640, height: 400, factor: 2 });
  await dress(page, "de", "light");
  const faults = [];
  await everyScreen(page, {
    language: "de",
    file,
    look: async (name) => {
      await shot(page, `${name}-200`);
      faults.push(...(await page.evaluate(outside)).map((fault) => `${name}: ${fault}`));
    },
  });
  assert.deepEqual([...new Set(faults)], []);
});

/** Runs in the page. What axe finds serious or worse. */
async function serious() {
  const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
  // The list under a search field is scrolled by the arrow keys of that field.
  const byField = (id, html) => id === "scrollable-region-focusable" && html.includes("palette-list");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => ({ id, found: nodes.map(({ html }) => html).filter((html) => !byField(id, html)) }))
    .filter(({ found }) => found.length > 0)
    .map(
      ({ id, found }) =>
        `${id}: ${found
          .slice(0, 2)
          .map((html) => html.slice(0, 160))
          .join(" | ")}`,
    );
}

/** Runs in the page. Words that run out of their boxes; an ellipsis is meant so, and what scrolls can be read. */
function cut() {
  const meant = (one) => {
    const { textOverflow, webkitLineClamp, overflowX, display } = getComputedStyle(one);
    if (textOverflow === "ellipsis" || webkitLineClamp !== "none" || display === "inline") return true;
    return ["auto", "scroll"].includes(overflowX);
  };
  const words = (one) =>
    [...one.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE && child.data.trim() !== "");
  const right = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getBoundingClientRect().right;
  };
  return [...document.body.querySelectorAll("*")]
    .filter(
      (one) => one.closest(".unseen, [data-live-announcer], .react-flow, svg, textarea, pre") === null && !meant(one),
    )
    .filter((one) => words(one).length > 0 && one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => words(one).some((text) => right(text) > one.getBoundingClientRect().right + 1))
    .map((one) => `${one.className || one.tagName}: ${one.textContent.slice(0, 60)}`);
}

/** Runs in the page. Controls outside the window that no scrolling brings in. */
function outside() {
  const scrolls = (one) => {
    for (let up = one.parentElement; up; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up);
      if (["auto", "scroll"].includes(overflowX) || ["auto", "scroll"].includes(overflowY)) return true;
    }
    return false;
  };
  const boxes = [...document.querySelectorAll(".dialog, .popover, .tour")].map((one) => ({
    one,
    box: one.getBoundingClientRect(),
  }));
  const controls = [...document.querySelectorAll("button, input, textarea, [role=tab], [role=menuitem], h1, h2")]
    .filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) && one.closest(".unseen, .react-flow, [inert]") === null,
    )
    .filter((one) => !scrolls(one))
    .map((one) => ({ one, box: one.getBoundingClientRect() }));
  return [...boxes, ...controls]
    .filter(
      ({ box }) =>
        box.width > 1 && (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1),
    )
    .map(
      ({ one, box }) =>
        `${one.className || one.tagName} “${(one.getAttribute("aria-label") ?? one.textContent).slice(0, 40)}” ends at ${Math.round(box.right)}, ${Math.round(box.bottom)}`,
    );
}
