// Languages and themes at run time: words that fit, colours that change, and nothing axe finds serious.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, page as open, ROOT, serve, shot, tragwerk } from "./core.mjs";
import { until } from "./window.mjs";

const AXE = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");

test("both languages, light and dark, in a small window", async (t) => {
  const folder = folderFor();
  const file = join(folder, "documents", "arvenda.gtm");
  tragwerk("import", file, join(ROOT, "models/samples/arvenda.de.gtm.json"));
  const { address } = await serve(t, folder);
  const page = await open(t, address, { width: 1280, height: 800 });
  const language = () => page.evaluate(() => document.documentElement.lang);

  await t.test("start screen: English, then German", async () => {
    await page.getByRole("button", { name: /Sketch with the room/ }).waitFor();
    await fine(page);
    await page.getByRole("button", { name: "Language: English" }).click();
    await page.getByRole("menuitem", { name: "Deutsch" }).click();
    await page.getByRole("heading", { name: "Vorlagen" }).waitFor();
    await until(language, (now) => now === "de", "the page says its language");
    await shot(page, "start-de");
    await fine(page);
  });

  await t.test("start screen: dark", async () => {
    const before = await ground(page);
    await page.getByRole("button", { name: /^Erscheinung: / }).click();
    await page.getByRole("menuitem", { name: "Dunkel" }).click();
    await until(
      () => ground(page),
      (now) => now !== before,
      "another ground",
    );
    await fine(page);
  });

  await t.test("main window: dark and light, German", async () => {
    await page.keyboard.press("Control+o");
    await page.getByRole("textbox", { name: "Pfad der Datei" }).fill(file);
    await page.keyboard.press("Enter");
    await page.locator(".react-flow__node").first().waitFor();
    await page.locator(".question").first().waitFor();
    await shot(page, "main-de-dark");
    await fine(page);
    await page.getByRole("button", { name: "Sprache und Erscheinung" }).click();
    const before = await ground(page);
    await page.getByRole("menuitem", { name: "Hell", exact: true }).click();
    await until(
      () => ground(page),
      (now) => now !== before,
      "another ground",
    );
    await fine(page);
  });

  await t.test("inspector and evidence, German", async () => {
    await page.locator(".question:not([aria-expanded])").first().click();
    await page.getByRole("button", { name: "Warum das zählt" }).or(page.locator(".evidence")).first().waitFor();
    await shot(page, "evidence-de");
    await fine(page);
  });

  await t.test("answers and waiving, German", async () => {
    await page.locator(".fix[aria-expanded]").first().click();
    await page.locator(".fix-form .asked, .fix-form .field").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".effect").waitFor();
    await shot(page, "answer-de");
    await fine(page);
    await page.locator(".waive .button").click();
    await page
      .getByRole("textbox", { name: "Warum lässt sich damit leben?" })
      .fill("Das ändert sich mit der Reorganisation");
    await page.getByRole("textbox", { name: "Wer entscheidet das?" }).fill("CEO");
    await shot(page, "waive-de");
    await fine(page);
    await page.getByRole("button", { name: "Ausnehmen", exact: true }).click();
    await page.getByRole("button", { name: "Wieder aufnehmen" }).waitFor();
    await page.getByRole("button", { name: /ausgenommen/ }).click();
    await shot(page, "waived-de");
    await fine(page);
    await page.getByRole("button", { name: /ausgenommen/ }).click();
  });

  await t.test("decisions, what if, and the matrix, German", async () => {
    for (const [key, name] of [
      ["Control+Shift+D", "Entscheidungen in einem Satz"],
      ["Control+Shift+I", "Was die Einheiten verbindet"],
    ]) {
      await page.keyboard.press(key);
      await page.getByRole("dialog", { name }).waitFor();
      await page.locator(".sentence, .integration-cell").first().waitFor();
      await shot(page, `dialog-${key.at(-1)}-de`);
      await fine(page);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog", { name }).waitFor({ state: "detached" });
    }
    await page.getByRole("searchbox", { name: "Elemente filtern" }).fill("Account Executive");
    await page.getByRole("treeitem", { name: "Account Executive" }).click();
    await page.keyboard.press("x");
    await page.getByRole("dialog", { name: "Was wäre ohne „Account Executive“?" }).waitFor();
    await shot(page, "stress-de");
    await fine(page);
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox", { name: "Elemente filtern" }).fill("");
  });

  await t.test("export dialog, German", async () => {
    await page.keyboard.press("Control+e");
    const dialog = page.getByRole("dialog", { name: "Exportieren" });
    await dialog.getByRole("img", { name: "Vorschau des Exports" }).waitFor();
    await shot(page, "export-de");
    await fine(page);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  await t.test("back to English, everything at once", async () => {
    await page.getByRole("button", { name: "Sprache und Erscheinung" }).click();
    await page.getByRole("menuitem", { name: "English" }).click();
    await page.getByRole("heading", { name: "Open questions", level: 2 }).waitFor();
    await page.getByRole("button", { name: "Save version" }).waitFor();
    // The question asked before brought its subject, a journey stage, into view.
    await page.locator('.react-flow__node[aria-label^="Journey stage "]').first().waitFor();
    await fine(page);
  });
});

/** The window's ground colour. */
const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** No word runs out of its box, and axe finds nothing serious. */
async function fine(page) {
  assert.deepEqual(await page.evaluate(overflowing), [], "words that run out of their boxes");
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    return serious.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(" | ")}`,
    );
  });
  assert.deepEqual(found, [], "serious for somebody");
}

/** Runs in the page. Buttons, labels and headings wider than their boxes, but for those that may be cut with an ellipsis. */
function overflowing() {
  const looked =
    "button, label, legend, h1, h2, h3, kbd, dt, dd, [role=tab], [role=menuitem], .field-label, .button, p";
  return [...document.querySelectorAll(looked)]
    .filter((one) => one.checkVisibility() && one.closest(".unseen, .react-flow") === null)
    .filter((one) => getComputedStyle(one).textOverflow !== "ellipsis" && getComputedStyle(one).display !== "inline")
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .map((one) => `${one.className}: ${one.textContent} (${one.scrollWidth} > ${one.clientWidth})`);
}
