// Taking in what others made: a copy of the file, a file of its own, a scenario; conflicts chosen or left open.

import assert from "node:assert/strict";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { edit, folderFor, modelFile, page as open, serve, shot, tragwerk } from "./core.mjs";
import { fine } from "./fine.mjs";
import { messages, node, SMALL, undo, until } from "./window.mjs";

test("a breakout group's copy is merged: a conflict, a twin, one step", async (t) => {
  const folder = folderFor();
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
    await fine(page, ".compare button");
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
    await fine(page, ".compare button");
    await shot(page, "conflicts-en-light");
    await chooser.getByRole("button", { name: "Settle 1" }).click();
    await node(page, "Closing rate").waitFor();
    await chooser.waitFor({ state: "detached" });
    await page.locator(".top").getByRole("button", { name: "1 conflict" }).waitFor({ state: "detached" });
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
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  tragwerk("version", "save", file, "--name", "Handed out");
  edit(folder, file, [{ op: "connect", id: "x-decides", kind: "decides", source: "r-head", target: "d-discount" }]);
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
  await fine(page, ".compare button");
  await merging.getByRole("button", { name: /^(Zusammenführen|Merge)$/ }).click();
  await node(page, "VP Sales").waitFor();
});

test("a scenario is compared from its version, and merged back", async (t) => {
  const folder = folderFor();
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
