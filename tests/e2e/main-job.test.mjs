// The main job: capture with the room, connect, see the questions change, go back and forth, save, export, find it all again.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot, tragwerk } from "./core.mjs";
import {
  aim,
  boxOf,
  capture,
  changesQuestions,
  counts,
  edge,
  messages,
  middle,
  node,
  redo,
  SMALL,
  undo,
  until,
} from "./window.mjs";

test("from the first name to the exported picture", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address);
  await node(page, "Grant discounts").waitFor();

  // One after the other: what the questions are after both is not to be confused with what they are after the first.
  await changesQuestions(page, () => capture(page, "Set list prices /dec"));
  const captured = await changesQuestions(page, () => capture(page, "Choose segments /dec"));

  const target = middle(await boxOf(node(page, "Grant discounts")));
  await aim(page, node(page, "Head of sales"), target);
  await page.mouse.up();
  const choices = page.getByRole("listbox", { name: "Which relation?" });
  await choices.waitFor();
  const offered = await choices.getByRole("option").allInnerTexts();
  assert.ok(offered.length > 1, "several are possible");
  assert.match(offered[0], /^Head of sales decides Grant discounts/, "the likeliest comes first");
  const decided = await changesQuestions(page, () => page.keyboard.press("Enter"));
  await edge(page, "Head of sales decides Grant discounts").waitFor({ state: "attached" });
  await shot(page, "connected");

  await page.keyboard.press("Control+z");
  await edge(page, "Head of sales decides Grant discounts").waitFor({ state: "detached" });
  await until(
    () => counts(page),
    (now) => now === captured,
    "undone",
  );
  await page.keyboard.press("Control+Shift+z");
  await edge(page, "Head of sales decides Grant discounts").waitFor({ state: "attached" });
  await until(
    () => counts(page),
    (now) => now === decided,
    "redone",
  );

  await page.keyboard.press("Control+s");
  const saving = page.getByRole("dialog", { name: "Save version" });
  await saving.getByRole("textbox", { name: "Name" }).fill("After the first round");
  await saving.getByRole("button", { name: "Save version" }).click();
  await messages(page).getByText("“After the first round” was saved.").waitFor();

  await exported(page, "PNG, for slides", join(folder, "documents", "map.png"));
  await exported(page, "SVG, scales without loss", join(folder, "documents", "map.svg"));
  assert.deepEqual([...readFileSync(join(folder, "documents", "map.png")).subarray(1, 4)], [...Buffer.from("PNG")]);
  const svg = readFileSync(join(folder, "documents", "map.svg"), "utf8");
  for (const word of ["Grant", "Set list", "Choose"]) assert.ok(svg.includes(word), word);

  const place = await boxOf(node(page, "Set list prices"));
  await page.reload();
  await edge(page, "Head of sales decides Grant discounts").waitFor({ state: "attached" });
  assert.equal(await counts(page), decided);
  assert.deepEqual(rounded(await boxOf(node(page, "Set list prices"))).height, rounded(place).height);
  assert.ok(await undo(page).isEnabled(), "undo goes back through a reload");
  assert.ok(!(await redo(page).isEnabled()));

  const text = JSON.parse(exportedText(folder, file));
  const names = text.elements.map(({ kind, name }) => `${kind} ${name}`);
  assert.ok(names.includes("decision Set list prices"));
  assert.ok(names.includes("decision Choose segments"), "the kind stays for the next");
  assert.ok(
    text.relations.some(({ kind, source, target }) => `${source} ${kind} ${target}` === "r-head decides d-discount"),
  );
  assert.match(tragwerk("version", "list", file), /After the first round/);
});

/** Exports the view in front through the dialog. */
async function exported(page, format, path) {
  await page.keyboard.press("Control+e");
  const dialog = page.getByRole("dialog", { name: "Export" });
  const chooser = dialog.getByRole("button", { name: /Format$/ });
  await chooser.click();
  await page.getByRole("option", { name: format }).click();
  await dialog.getByRole("img", { name: "Preview of the export" }).waitFor();
  await dialog.getByRole("textbox", { name: "File" }).fill(path);
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await messages(page).getByText(`Written to ${path}`).waitFor();
  await dialog.waitFor({ state: "detached" });
}

function exportedText(folder, file) {
  const out = join(folder, "out.gtm.json");
  tragwerk("export", file, "--out", out, "--format", "json");
  return readFileSync(out, "utf8");
}

const rounded = (box) => Object.fromEntries(Object.entries(box).map(([name, value]) => [name, Math.round(value)]));
