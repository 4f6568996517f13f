// Open questions answered where they stand: asked first, previewed, done at once, all of a line together, by key alone.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, ROOT, serve, shot, tragwerk } from "./core.mjs";
import { inspector, messages, SMALL, until } from "./window.mjs";

const row = (page, words) => page.locator(".question-row", { hasText: words });
const lines = (page) => page.locator(".questions-lines .question-text").allInnerTexts();
const gone = (page, words) =>
  until(
    () => lines(page),
    (now) => !now.some((line) => line.includes(words)),
    `“${words}” is answered`,
  );

test("a question is answered by key alone, and what follows from it by one press", async (t) => {
  const folder = folderFor(t);
  const file = modelFile(folder, "small.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  const asks = "Who decides “Grant discounts”?";
  await row(page, asks).waitFor();
  await page.getByRole("button", { name: /^Show all/ }).click();
  const card = page.getByRole("region", { name: "Evidence" });

  await t.test("asked and previewed", async () => {
    await row(page, asks).getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    await card.getByRole("button", { name: "Name who decides" }).waitFor();
    await page.keyboard.press("a");
    await until(
      () => page.evaluate(() => document.activeElement?.textContent),
      (text) => text === "Name who decides",
      "the keyboard is at the first answer",
    );
    await page.keyboard.press("Enter");
    await card.getByRole("combobox", { name: "Who decides?" }).fill("head");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await card.getByText(/^Closes \w+ questions?/).waitFor();
    await shot(page, "answer-preview");
    assert.equal(await card.getByRole("button", { name: "Apply" }).isEnabled(), true);
  });

  await t.test("done, told, taken back", async () => {
    await card.getByRole("button", { name: "Apply" }).press("Enter");
    await gone(page, asks);
    await shot(page, "answer-done");
    await messages(page).getByText("Name who decides: done.").waitFor();
    await messages(page).getByRole("button", { name: "Undo" }).click();
    await row(page, asks).waitFor();
  });

  await t.test("what is new is made on the spot; what is safe is done at once", async () => {
    await row(page, asks).hover();
    await row(page, asks)
      .getByRole("button", { name: `Answer: ${asks}` })
      .click();
    await card.getByRole("button", { name: "Name who decides" }).click();
    await card.getByRole("combobox").fill("Deal desk lead");
    await page.getByRole("option", { name: "Create Role “Deal desk lead”" }).click();
    await card.getByText("New Role: Deal desk lead").waitFor();
    await card.getByRole("button", { name: "Apply" }).click();
    await gone(page, asks);
    const follows = "“Deal desk lead” decides “Grant discounts”: accountable for it as well?";
    await row(page, follows).getByRole("button").first().click();
    await shot(page, "answer-safe");
    await card.getByRole("button", { name: /^“Deal desk lead” answers for it as well/ }).click();
    await gone(page, follows);
    await inspector(page).getByRole("group", { name: "Who is accountable" }).getByText("Deal desk lead").waitFor();
  });

  await t.test("Esc leaves the form, then the question", async () => {
    const other = "Who answers for “Score leads”?";
    await row(page, other).hover();
    await row(page, other)
      .getByRole("button", { name: `Answer: ${other}` })
      .click();
    const first = card.locator(".fix").first();
    await first.click();
    const form = card.locator(".fix-form");
    await form.waitFor();
    await page.keyboard.press("Escape");
    if (await form.count()) await page.keyboard.press("Escape");
    await form.waitFor({ state: "detached" });
    assert.equal(await card.count(), 1);
  });
});

test("several alike are answered at once", async (t) => {
  const folder = folderFor(t);
  const file = join(folder, "documents", "arvenda.gtm");
  tragwerk("import", file, join(ROOT, "models/samples/arvenda.de.gtm.json"));
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800, language: "de", scheme: "dark" });
  await page.getByRole("button", { name: "Language and theme" }).click();
  await page.getByRole("menuitem", { name: "Deutsch" }).click();
  await page.getByRole("button", { name: /^Alle \d+ zeigen/ }).click();
  const line = row(page, "Keine Grundlage");
  await line.getByRole("button", { name: /^Alle beantworten/ }).click();
  const card = page.getByRole("region", { name: "Beleg" });
  await card.getByRole("button", { name: "Die Grundlage benennen (3 auf einmal)" }).click();
  await card.getByRole("combobox").fill("Vertriebshandbuch");
  await page.getByRole("option", { name: /„Vertriebshandbuch“ anlegen/ }).click();
  await card.getByText(/^Schließt 3 Fragen/).waitFor();
  await shot(page, "answer-all-de");
  await card.getByRole("button", { name: "Übernehmen" }).click();
  await gone(page, "Keine Grundlage");
  await shot(page, "answer-all-done-de");
});
