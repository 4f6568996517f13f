// Two states beside each other: in words, in the picture, as questions.

import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { edit, folderFor, modelFile, page as open, serve, shot, tragwerk } from "./core.mjs";
import { fine, inGermanAndDark } from "./fine.mjs";
import { node, SMALL } from "./window.mjs";

const LATER = [
  { op: "connect", id: "x-decides", kind: "decides", source: "r-head", target: "d-discount" },
  { op: "create_element", id: "g-margin", kind: "goal", name: "Margin" },
  { op: "place_element", view: "v-map", element: "g-margin", x: 900, y: 0, width: 160, height: 56 },
  { op: "delete_element", id: "s-plants" },
  { op: "rename_element", id: "m-win", name: "Win rate of offers" },
];

test("what has changed since a version", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  tragwerk("version", "save", file, "--name", "Before the workshop");
  edit(folder, file, LATER);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Grant discounts").waitFor();

  await page.keyboard.press("Control+Shift+C");
  const compare = page.getByRole("region", { name: "Compare" });
  const words = page.getByRole("complementary", { name: "Differences in words" });

  await t.test("is told in words, with the open state after the last version", async () => {
    await compare.getByRole("button", { name: /^Before: Before the workshop/ }).waitFor();
    await words.getByRole("button", { name: /Grant discounts is now decided by Head of sales/ }).waitFor();
    await words.getByRole("button", { name: /Goal Margin is new/ }).waitFor();
    assert.match(await words.textContent(), /Mid-size plants/);
  });

  await t.test("is drawn in one picture, each with its mark", async () => {
    for (const [name, what] of [
      ["Margin", "added"],
      ["Mid-size plants", "removed"],
      ["Win rate of offers", "changed"],
    ]) {
      const drawn = node(page, name);
      await drawn.waitFor();
      assert.equal(await drawn.locator(`.cv-difference.cv-${what}`).count(), 1, `${name} is ${what}`);
    }
    assert.equal(await node(page, "Score leads").locator(".cv-difference").count(), 0);
    await page.keyboard.press("n");
    assert.equal(await page.getByRole("combobox").count(), 0, "nothing can be drawn here");
  });

  await t.test("is told as questions and figures", async () => {
    const [closed, opened] = await words.locator(".compare-questions b").allInnerTexts();
    assert.ok(Number(closed) > 0 && Number(opened) > 0, `${closed} closed, ${opened} opened`);
    await words
      .getByRole("region", { name: "Closed by this change" })
      .getByText(/Grant discounts/)
      .first()
      .waitFor();
    await compare.getByRole("region", { name: "Scorecard" }).waitFor();
  });

  await t.test("is found from the words, by keyboard", async () => {
    await words
      .getByRole("button", { name: /Margin/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.locator('.react-flow__node.selected[aria-label*="Margin"]').waitFor();
    await fine(page, ".compare button");
    await shot(page, "compare-en-light");
  });

  await t.test("in German and dark, nothing runs out", async () => {
    await inGermanAndDark(page);
    await page.getByRole("complementary", { name: "Unterschiede in Worten" }).getByText(/Frage/).first().waitFor();
    await fine(page, ".compare button");
    await shot(page, "compare-de-dark");
  });

  await t.test("and Esc goes back to drawing", async () => {
    await page.keyboard.press("Escape");
    await page.getByRole("region", { name: "Vergleichen" }).waitFor({ state: "detached" });
    await node(page, "Grant discounts").waitFor();
  });
});

test("two versions, and another file, chosen by hand", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const copy = join(folder, "documents", "copy.gtm");
  tragwerk("version", "save", file, "--name", "First");
  copyFileSync(file, copy);
  edit(folder, file, [{ op: "rename_element", id: "r-head", name: "VP Sales" }]);
  tragwerk("version", "save", file, "--name", "Second");
  edit(folder, file, LATER.slice(0, 1));
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "VP Sales").waitFor();

  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("menuitem", { name: "Compare" }).click();
  const words = page.getByRole("complementary", { name: "Differences in words" });
  await page.getByRole("button", { name: /^Before: Second/ }).click();
  await page.getByRole("menuitem", { name: /^First/ }).click();
  await page.getByRole("button", { name: /^After: / }).click();
  await page.getByRole("menuitem", { name: /^Second/ }).click();
  await words.getByRole("heading", { name: "What changes in “Second”" }).waitFor();
  await words.getByRole("button", { name: /VP Sales.*Head of sales|Head of sales.*VP Sales/ }).waitFor();
  assert.equal(await words.getByRole("button", { name: /decided by/ }).count(), 0, "that came later");

  await page.getByRole("button", { name: "Swap the two" }).click();
  await words.getByRole("heading", { name: "What changes in “First”" }).waitFor();

  await page.getByRole("button", { name: /^After: / }).click();
  await page.getByRole("menuitem", { name: "Another file…" }).click();
  const asking = page.getByRole("dialog", { name: "Another file" });
  await asking.getByRole("textbox").fill(copy);
  await asking.getByRole("button", { name: "Take this file" }).click();
  await page.getByRole("button", { name: /^After: .*copy\.gtm/ }).waitFor();
  await words
    .getByText(/VP Sales/)
    .first()
    .waitFor();
});

test("what moved has its old place and the way from there", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", MOVING);
  tragwerk("version", "save", file, "--name", "Before");
  edit(folder, file, [
    { op: "disconnect", id: "x-in" },
    { op: "connect", id: "x-to", kind: "part_of", source: "r-sdr", target: "u-sales" },
    { op: "move_nodes", view: "v", moves: [{ element: "r-sdr", x: 420, y: 50, parent: "u-sales" }] },
    { op: "set_attribute", record: { type: "element", id: "f-board" }, attribute: "cadence", value: "weekly" },
  ]);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "SDR lead").waitFor();
  await page.keyboard.press("Control+Shift+C");
  await page.locator(".cv-mood-ghost").waitFor();
  assert.match(await page.locator(".cv-mood-ghost").getAttribute("aria-label"), /SDR lead.*moved to Sales/);
  assert.match(await page.locator(".cv-mood-moved").getAttribute("aria-label"), /SDR lead.*from Marketing/);
  assert.equal(await page.locator(".cv-moves .cv-way").count(), 1);
  await page.locator(".cv-moves").getByText("moved").waitFor();
  assert.match(await page.locator(".cv-mood-changed").getAttribute("aria-label"), /Revenue board.*was monthly/);
  await fine(page, ".compare button");
  await shot(page, "compare-moved-en-light");
  await inGermanAndDark(page);
  await page.locator('.cv-mood-changed[aria-label*="war monatlich"]').waitFor();
  await page.locator('.cv-mood-ghost[aria-label*="jetzt in Sales"]').waitFor();
  await fine(page, ".compare button, .delta dt");
  await shot(page, "compare-moved-de-dark");
});

/** Two units, a role in one of them, a forum. */
const MOVING = {
  name: "Two units",
  language: "en",
  elements: [
    { id: "u-mkt", kind: "unit", name: "Marketing" },
    { id: "u-sales", kind: "unit", name: "Sales" },
    { id: "r-cmo", kind: "role", name: "CMO" },
    { id: "r-sdr", kind: "role", name: "SDR lead" },
    { id: "f-board", kind: "forum", name: "Revenue board", attributes: { cadence: "monthly" } },
  ],
  relations: [
    { id: "x-cmo", kind: "part_of", source: "r-cmo", target: "u-mkt" },
    { id: "x-in", kind: "part_of", source: "r-sdr", target: "u-mkt" },
  ],
  views: [
    {
      id: "v",
      viewpoint: "operating_model",
      name: "Units",
      nodes: [
        { element: "u-mkt", x: 0, y: 0, width: 200, height: 180 },
        { element: "r-cmo", x: 20, y: 50, width: 160, height: 52, parent: "u-mkt" },
        { element: "r-sdr", x: 20, y: 115, width: 160, height: 52, parent: "u-mkt" },
        { element: "u-sales", x: 400, y: 0, width: 200, height: 180 },
        { element: "f-board", x: 220, y: 240, width: 160, height: 52 },
      ],
    },
  ],
};
