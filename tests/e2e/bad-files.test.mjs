// Files that are no models, are cut off or missing, and a file that changes elsewhere: a sentence, and the window goes on.

import assert from "node:assert/strict";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, tragwerk } from "./core.mjs";
import { capture, messages, node, SMALL, undo } from "./window.mjs";

test("a file that cannot be opened is told in a sentence, and the window goes on", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const at = (name) => join(folder, "documents", name);
  writeFileSync(at("foreign.gtm"), "These are minutes of a meeting, and no model.\n".repeat(40));
  writeFileSync(at("cut.gtm"), readFileSync(file));
  truncateSync(at("cut.gtm"), 9000);
  writeFileSync(at("empty.gtm"), "");
  writeFileSync(at("broken.gtm.json"), '{ "format": "gtm-model", "elements": [ }');
  writeFileSync(at("other.gtm.json"), '{ "elements": [] }');
  const kept = new Map(["foreign.gtm", "cut.gtm", "broken.gtm.json"].map((name) => [name, readFileSync(at(name))]));

  const { address } = await serve(t, folder);
  const page = await open(t, address);
  await page.getByRole("button", { name: /Open a file/ }).click();
  const dialog = page.getByRole("dialog", { name: "Open a file" });
  const path = dialog.getByRole("textbox", { name: "Path of the file" });
  const refused = [
    ["foreign.gtm", "“foreign.gtm” is no model file. It was not touched."],
    ["cut.gtm", /“cut.gtm” ends after .* bytes: the copy or download was cut off/],
    ["broken.gtm.json", /Line 1, column \d+: this is no valid JSON/],
    ["other.gtm.json", /This is no GTM model/],
    ["missing.gtm", /There is no file “missing.gtm” in /],
    ["../plan.gtm.json", /lies outside/],
  ];
  for (const [name, sentence] of refused)
    await t.test(name, async () => {
      await path.fill(name.startsWith("../") ? join(folder, "plan.gtm.json") : at(name));
      await path.press("Enter");
      await dialog.getByText(sentence).waitFor();
      if (kept.has(name)) assert.deepEqual(readFileSync(at(name)), kept.get(name), "the file is untouched");
    });

  await t.test("what can be read of a damaged file is opened as a new one", async () => {
    const bytes = readFileSync(file);
    bytes.fill(0, bytes.length - 4096);
    writeFileSync(at("damaged.gtm"), bytes);
    await path.fill(at("damaged.gtm"));
    await path.press("Enter");
    await dialog.getByRole("button", { name: "What can be saved?" }).click();
    const recovery = page.getByRole("dialog", { name: "This file is damaged" });
    await recovery.getByText(/can still be read/).waitFor();
    await recovery.getByRole("button", { name: "Open what can be read" }).click();
    await node(page, "Grant discounts").waitFor();
    assert.deepEqual(readFileSync(at("damaged.gtm")), bytes, "the damaged file is untouched");
    await page.getByRole("button", { name: "Menu", exact: true }).click();
    await page.getByRole("menuitem", { name: /Close/ }).click();
    await page.getByRole("button", { name: /Open a file/ }).click();
  });

  await t.test("a good file opens after all", async () => {
    await path.fill(file);
    await path.press("Enter");
    await node(page, "Grant discounts").waitFor();
    await dialog.waitFor({ state: "detached" });
  });
});

test("a file changed elsewhere is shown anew, and that is said", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address);
  await node(page, "Grant discounts").waitFor();
  const ops = join(folder, "ops.json");
  writeFileSync(ops, JSON.stringify([{ op: "rename_element", id: "d-discount", name: "Grant price cuts" }]));
  tragwerk("edit", "--apply", ops, file);

  // The edit that meets the newer file is not made; the newest state is shown instead.
  await page.keyboard.press("n");
  const field = page.getByRole("combobox", { name: /^Name of the new element/ });
  await field.fill("Set list prices");
  await field.press("Enter");
  await messages(page).getByText("Another program has changed the file").waitFor();
  await node(page, "Grant price cuts").waitFor();
  if (await field.isVisible()) await field.press("Escape");

  await capture(page, "Choose segments");
  await undo(page).click();
  await node(page, "Choose segments").waitFor({ state: "detached" });
  await node(page, "Grant price cuts").waitFor();
});
