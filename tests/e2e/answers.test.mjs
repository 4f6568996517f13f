// Open questions answered where they stand: asked first, previewed, done at once, all of a line together, by key alone.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, ROOT, serve, shot, tragwerk } from "./core.mjs";
import { inspector, messages, node, SMALL, until } from "./window.mjs";

const row = (page, words) => page.locator(".question-row", { hasText: words });
const lines = (page) => page.locator(".questions-lines .question-text").allInnerTexts();
const gone = (page, words) =>
  until(
    () => lines(page),
    (now) => !now.some((line) => line.includes(words)),
    `“${words}” is answered`,
  );

test("a question is answered by key alone, and what follows from it by one press", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "small.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  const asks = "Who decides “Grant discounts”?";
  await row(page, asks).waitFor();
  await page.getByRole("button", { name: /^Show all \d/ }).click();
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
      .getByRole("button", { name: `Name decider: ${asks}` })
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
      .getByRole("button", { name: `Name owner: ${other}` })
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
  const folder = folderFor();
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

test("a question is lived with, shown on request, and taken up again", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "small.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  const asks = "Who decides “Grant discounts”?";
  const card = page.getByRole("region", { name: "Evidence" });
  await row(page, asks).getByRole("button").first().click();
  await card.getByRole("button", { name: "Waive with a reason" }).waitFor();

  await t.test("for a reason, by someone, until a day", async () => {
    await page.keyboard.press("w");
    await until(
      () => page.evaluate(() => document.activeElement?.tagName),
      (tag) => tag === "TEXTAREA",
      "the keyboard is at the reason",
    );
    await page.keyboard.type("The board settles it in autumn");
    const [who, until_] = [
      card.getByRole("textbox", { name: "Who" }),
      card.getByRole("textbox", { name: "Until when?" }),
    ];
    assert.equal(await card.getByRole("button", { name: "Waive", exact: true }).isDisabled(), true);
    await who.fill("Head of sales");
    await until_.fill("2031-02-30");
    await card.getByText("Please give a day").waitFor();
    await until_.fill("2031-06-30");
    await shot(page, "waive-form");
    await until_.press("Enter");
    await page.mouse.move(600, 300);

    await gone(page, asks);
    await card.getByText("Head of sales, until June 30, 2031").waitFor();
    await messages(page).getByText("Waived.").waitFor();
    await shot(page, "waived");
  });

  await t.test("shown on request, and open again", async () => {
    await page.getByRole("button", { name: "1 waived" }).click();
    assert.deepEqual(await lines(page), [asks]);
    await row(page, asks).getByRole("button").first().click();
    await shot(page, "waived-list");
    if (!(await card.count())) await row(page, asks).getByRole("button").first().click();
    await card.getByRole("button", { name: "Take it up again" }).click();
    await page.mouse.move(600, 300);
    await page.getByText("Nothing is waived.").waitFor();
    await page.getByRole("button", { name: "0 waived" }).click();
    await row(page, asks).waitFor();
  });
});

test("the matrix says what holds two units together, and shows it", async (t) => {
  const folder = folderFor();
  const file = join(folder, "documents", "arvenda.gtm");
  tragwerk("import", file, join(ROOT, "models/samples/arvenda.de.gtm.json"));
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800, language: "de" });
  await page.locator(".question").first().waitFor();
  await page.keyboard.press("Control+Shift+I");
  const cells = page.locator(".integration-cell");
  await cells.first().waitFor();
  await shot(page, "integration");
  const tied = page.locator(".integration-cell:not(.integration-blank)");
  // Every pair stands twice: once in each row.
  const [all, some] = [await cells.count(), await tied.count()];
  const value = await page.locator(".score-line", { hasText: "Integration" }).locator(".score-value").textContent();
  assert.equal(value, `${some / 2} / ${all / 2}`);
  await tied.first().click();
  await page.getByRole("button", { name: /^Highlighted/ }).waitFor();
  await shot(page, "integration-lit");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Highlighted/ }).waitFor({ state: "detached" });
});

test("a decision is a sentence, and its blanks lead to their questions", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "small.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  const panel = inspector(page);
  await node(page, "Grant discounts").click();
  const sentence = panel.locator(".sentence");
  await sentence.waitFor();
  assert.match(await sentence.textContent(), /who\? decides Grant discounts, on the basis of/);
  await shot(page, "sentence");
  await sentence.getByRole("button", { name: "who?: Who decides “Grant discounts”?" }).click();
  await panel.getByRole("region", { name: "Evidence" }).getByRole("button", { name: "Name who decides" }).waitFor();
  assert.equal(await panel.locator(".sentence").count(), 1);
  await shot(page, "sentence-card");
  await page.keyboard.press("Control+Shift+D");
  const dialog = page.getByRole("dialog", { name: "Decisions in a sentence" });
  await dialog.locator(".sentence").waitFor();
  await shot(page, "decisions");
  await dialog.getByRole("button", { name: "what?: On what basis is “Grant discounts” decided?" }).click();
  await dialog.waitFor({ state: "detached" });
  await panel.getByRole("heading", { name: "On what basis is “Grant discounts” decided?" }).waitFor();
  await panel.getByRole("button", { name: "Waive: What follows from “Grant discounts”?" }).scrollIntoViewIfNeeded();
  await shot(page, "findings");
  await panel.getByRole("button", { name: "Waive: What follows from “Grant discounts”?" }).click();
  await panel.getByRole("textbox", { name: "Why is it lived with?" }).waitFor();
});

test("what if it were gone? asked from the picture, the inspector and by key; nothing is changed", async (t) => {
  const folder = folderFor();
  const file = join(folder, "documents", "arvenda.gtm");
  tragwerk("import", file, join(ROOT, "models/samples/arvenda.en.gtm.json"));
  const before = tragwerk("show", file);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await page.locator(".question").first().waitFor();
  await page.getByRole("searchbox", { name: "Filter elements" }).fill("Account executive");
  await page.getByRole("treeitem", { name: "Account executive" }).click();
  await page.keyboard.press("x");
  const dialog = page.getByRole("dialog", { name: "What if “Account executive” were gone?" });
  await dialog.getByText(/Without .* questions open\./).waitFor();
  await shot(page, "stress");
  await dialog.getByRole("button", { name: "Show in the picture" }).click();
  await page.getByRole("button", { name: /^Highlighted/ }).waitFor();
  await shot(page, "stress-lit");
  await page.keyboard.press("Escape");
  await node(page, "Lead routing").click({ button: "right" });
  await page.getByRole("menuitem", { name: /^What if it were gone\?/ }).click();
  await page.getByRole("dialog", { name: "What if “Lead routing” were gone?" }).waitFor();
  await page.keyboard.press("Escape");
  await inspector(page)
    .getByRole("button", { name: /^What to do with/ })
    .click();
  await page.getByRole("menuitem", { name: /^What if it were gone\?/ }).waitFor();
  await shot(page, "stress-menu");
  await page.keyboard.press("Escape");
  assert.equal(tragwerk("show", file), before);
});
