// Two states beside each other, and taking in what others made: in words, in the picture, as questions; conflicts chosen.

import assert from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, ROOT, serve, shot, tragwerk } from "./core.mjs";
import { messages, node, SMALL, undo, until } from "./window.mjs";

const AXE = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");

/** Carries out ops by the command line. */
function edit(folder, file, ops) {
  const step = join(folder, "step.json");
  writeFileSync(step, JSON.stringify(ops));
  tragwerk("edit", "--apply", step, file);
}

const LATER = [
  { op: "connect", id: "x-decides", kind: "decides", source: "r-head", target: "d-discount" },
  { op: "create_element", id: "g-margin", kind: "goal", name: "Margin" },
  { op: "place_element", view: "v-map", element: "g-margin", x: 900, y: 0, width: 160, height: 56 },
  { op: "delete_element", id: "s-plants" },
  { op: "rename_element", id: "m-win", name: "Win rate of offers" },
];

test("what has changed since a version", async (t) => {
  const folder = folderFor(t);
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
    await fine(page);
    await shot(page, "compare-en-light");
  });

  await t.test("in German and dark, nothing runs out", async () => {
    await page.getByRole("button", { name: "Language and theme" }).click();
    await page.getByRole("menuitem", { name: "Dark", exact: true }).click();
    await page.getByRole("button", { name: "Language and theme" }).click();
    await page.getByRole("menuitem", { name: "Deutsch" }).click();
    await page.getByRole("complementary", { name: "Unterschiede in Worten" }).getByText(/Frage/).first().waitFor();
    await fine(page);
    await shot(page, "compare-de-dark");
  });

  await t.test("and Esc goes back to drawing", async () => {
    await page.keyboard.press("Escape");
    await page.getByRole("region", { name: "Vergleichen" }).waitFor({ state: "detached" });
    await node(page, "Grant discounts").waitFor();
  });
});

test("two versions, and another file, chosen by hand", async (t) => {
  const folder = folderFor(t);
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

test("a breakout group's copy is merged: a conflict, a twin, one step", async (t) => {
  const folder = folderFor(t);
  const file = modelFile(folder, "plan.gtm", SMALL);
  const copy = join(folder, "documents", "breakout.gtm");
  copyFileSync(file, copy);
  edit(folder, file, [
    { op: "rename_element", id: "r-head", name: "VP Sales" },
    { op: "rename_element", id: "m-win", name: "Hit rate" },
    { op: "create_element", id: "g-ours", kind: "goal", name: "Margin" },
  ]);
  edit(folder, copy, [
    { op: "rename_element", id: "r-head", name: "Sales lead" },
    { op: "rename_element", id: "m-win", name: "Closing rate" },
    { op: "create_element", id: "g-theirs", kind: "goal", name: "margin" },
    { op: "rename_element", id: "br-plant", name: "Works manager" },
  ]);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "VP Sales").waitFor();

  await page.keyboard.press("Control+Shift+M");
  const merging = page.getByRole("dialog", { name: "Merge" });
  await t.test("what it would do is shown first", async () => {
    await merging.getByRole("button", { name: /^What is merged in/ }).click();
    await page.getByRole("menuitem", { name: "Another file…" }).click();
    const asking = page.getByRole("dialog", { name: "Another file" });
    await asking.getByRole("textbox").fill(copy);
    await asking.getByRole("button", { name: "Take this file" }).click();
    await merging.getByText(/2 conflicts, 1 thing was probably made twice/).waitFor();
    await merging
      .getByText(/Works manager/)
      .first()
      .waitFor();
    await merging.getByText("2 conflicts are not chosen").waitFor();
    assert.equal(await node(page, "Works manager").count(), 0, "nothing is done yet");
  });

  await t.test("a conflict is chosen, the twins become one", async () => {
    const name = merging.getByRole("radiogroup", { name: /VP Sales|Head of sales/ });
    await name.getByRole("radio", { name: /There.*Sales lead/ }).focus();
    await page.keyboard.press("Space");
    await merging.getByText("1 conflict is not chosen").waitFor();
    await merging.getByRole("checkbox", { name: /make one of them/ }).press("Space");
    await fine(page);
    await shot(page, "merge-en-light");
    await merging.getByRole("button", { name: "Merge", exact: true }).click();
    await merging.waitFor({ state: "detached" });
    await node(page, "Sales lead").waitFor();
    await node(page, "Works manager").waitFor();
    await node(page, "Hit rate").waitFor();
    assert.equal(margins(file).length, 1, "one goal of that name");
  });

  await t.test("what was not chosen is open, and is settled", async () => {
    await page.locator(".top").getByRole("button", { name: "1 conflict" }).click();
    const chooser = page.getByRole("dialog", { name: "Open conflicts" });
    await chooser.getByRole("radio", { name: /There.*Closing rate/ }).focus();
    await page.keyboard.press("Space");
    await fine(page);
    await shot(page, "conflicts-en-light");
    await chooser.getByRole("button", { name: "Settle 1" }).click();
    await node(page, "Closing rate").waitFor();
    await chooser.waitFor({ state: "detached" });
    assert.equal(await page.locator(".top").getByRole("button", { name: "1 conflict" }).count(), 0);
  });

  await t.test("and all of it is taken back, step by step", async () => {
    await page.keyboard.press("Control+z");
    await page.locator(".top").getByRole("button", { name: "1 conflict" }).waitFor();
    await undo(page).and(page.locator(":enabled")).waitFor();
    await page.keyboard.press("Control+z");
    await node(page, "VP Sales").waitFor();
    await node(page, "Plant manager").waitFor();
    await until(
      () => page.locator(".top").getByRole("button", { name: "1 conflict" }).count(),
      (count) => count === 0,
      "no conflict before the merge",
    );
    assert.equal(await messages(page).getByRole("alert").count(), 0);
  });
});

test("files without a common state ask for the version both began with", async (t) => {
  const folder = folderFor(t);
  const file = modelFile(folder, "plan.gtm", SMALL);
  tragwerk("version", "save", file, "--name", "Handed out");
  edit(folder, file, LATER.slice(0, 1));
  const other = modelFile(folder, "other.gtm", {
    ...SMALL,
    description: "Typed again from the paper",
    elements: SMALL.elements.map((each) => (each.id === "r-head" ? { ...each, name: "VP Sales" } : each)),
  });
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800, language: "de" });
  await node(page, "Grant discounts").waitFor();
  await page.keyboard.press("Control+Shift+M");
  const merging = page.getByRole("dialog").first();
  await merging.getByRole("button", { name: /^(Was hereinkommt|What is merged in)/ }).click();
  await page.getByRole("menuitem", { name: /^(Andere Datei|Another file)/ }).click();
  const asking = page.getByRole("dialog", { name: /^(Andere Datei|Another file)/ });
  await asking.getByRole("textbox").fill(other);
  await asking.getByRole("textbox").press("Enter");
  await merging.getByRole("button", { name: /^(Die Version, mit der|The version both)/ }).click();
  await page.getByRole("menuitem", { name: /^Handed out/ }).click();
  await merging
    .getByText(/VP Sales/)
    .first()
    .waitFor();
  await fine(page);
  await merging.getByRole("button", { name: /^(Zusammenführen|Merge)$/ }).click();
  await node(page, "VP Sales").waitFor();
});

test("a scenario is compared from its version, and merged back", async (t) => {
  const folder = folderFor(t);
  const file = modelFile(folder, "plan.gtm", SMALL);
  tragwerk("version", "save", file, "--name", "As we are");
  tragwerk("scenario", "create", file, "To-be A");
  tragwerk("scenario", "switch", file, "To-be A");
  edit(folder, file, [{ op: "rename_element", id: "r-head", name: "VP Sales" }]);
  tragwerk("scenario", "switch", file, "as-is");
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Head of sales").waitFor();

  await page.keyboard.press("Control+Shift+S");
  await page
    .getByRole("button", { name: /As we are/ })
    .and(page.locator(".version-menu"))
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Compare with now" }).click();
  const words = page.getByRole("complementary", { name: "Differences in words" });
  await words.getByText("Nothing differs.").waitFor();
  await page.getByRole("button", { name: /^After: / }).click();
  await page
    .getByRole("menuitem", { name: /To-be A/ })
    .first()
    .click();
  await words.getByRole("button", { name: /Head of sales is now called VP Sales/ }).waitFor();
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+Shift+M");
  const merging = page.getByRole("dialog", { name: "Merge" });
  await merging.getByRole("button", { name: /^What is merged in/ }).click();
  await page
    .getByRole("menuitem", { name: /To-be A/ })
    .first()
    .click();
  await merging.getByRole("button", { name: "Merge", exact: true }).and(page.locator(":enabled")).click();
  await node(page, "VP Sales").waitFor();
});

/** Goals called margin in a file. */
function margins(file) {
  const text = join(file, "..", "..", "out.json");
  tragwerk("export", file, "--out", text);
  return JSON.parse(readFileSync(text, "utf8")).elements.filter(({ name }) => /^margin$/i.test(name));
}

/** No word of a button runs out, and axe finds nothing serious. */
async function fine(page) {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll(".top button, .compare button, .dialog button")]
      .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.textContent),
  );
  assert.deepEqual(wide, [], "words that run out of their boxes");
  for (const bar of await page.locator(".top, .compare-bar").all()) {
    assert.ok(await bar.evaluate((one) => one.scrollWidth <= one.clientWidth), "the bar fits the window");
  }
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => [id, nodes[0].html]);
  });
  assert.deepEqual(found, [], "serious for somebody");
}
