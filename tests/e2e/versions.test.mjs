// Versions beside the picture: saved, listed newest first, walked by keyboard, readable in both languages and themes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { fine, inGermanAndDark } from "./fine.mjs";
import { capture, messages, node, SMALL } from "./window.mjs";

const LOOKED = ".timeline button, .timeline h2";

test("two versions are saved and found again beside the picture", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Grant discounts").waitFor();

  await save(page, "Before the workshop", "What sales told us.");
  await capture(page, "Set list prices /dec");
  await save(page, "After the first round", "");
  await page
    .locator(".top")
    .getByRole("button", { name: /^After the first round/ })
    .click();

  const panel = page.getByRole("complementary", { name: "Versions" });
  const lines = panel.locator(".version-head");
  await lines.nth(1).waitFor();
  assert.match(await lines.nth(0).textContent(), /After the first round/, "the newest comes first");
  assert.match(await lines.nth(1).textContent(), /Before the workshop.*Ada.*What sales told us\./);
  await lines.nth(0).focus();
  await page.keyboard.press("ArrowDown");
  assert.ok(await lines.nth(1).evaluate((line) => line === document.activeElement), "arrows go from line to line");
  await fine(page, LOOKED);
  await shot(page, "versions-en-light");

  await inGermanAndDark(page);
  const german = page.getByRole("complementary", { name: "Versionen" });
  await german.getByText("Before the workshop").waitFor();
  await fine(page, LOOKED);
  await shot(page, "versions-de-dark");

  await german.locator(".version-head").nth(0).focus();
  await page.keyboard.press("Escape");
  await page.getByRole("complementary", { name: "Inspektor" }).waitFor();
});

async function save(page, name, note) {
  await page.keyboard.press("Control+s");
  const saving = page.getByRole("dialog", { name: "Save version" });
  await saving.getByRole("textbox", { name: "Name" }).fill(name);
  await saving.getByRole("textbox", { name: "Note" }).fill(note);
  await saving.getByRole("textbox", { name: "Saved by" }).fill("Ada");
  await saving.getByRole("button", { name: "Save version" }).click();
  await messages(page).getByText(`“${name}” was saved.`).waitFor();
}
