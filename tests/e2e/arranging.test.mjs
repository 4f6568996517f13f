// Copying, doubling, lining up on the canvas; lines and cells from a spreadsheet.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { inspector, messages, node, SMALL, undo, until } from "./window.mjs";

const place = async (page, name) => {
  const style = await node(page, name).first().getAttribute("style");
  const [, x, y] = /translate\((-?[\d.]+)px, ?(-?[\d.]+)px\)/.exec(style);
  return { x: Number(x), y: Number(y) };
};

/** Selects by key and pointer: the first alone, the others with Shift. */
async function choose(page, names) {
  for (const [at, name] of names.entries())
    await node(page, name)
      .first()
      .click({ modifiers: at === 0 ? [] : ["Shift"], position: { x: 8, y: 8 } });
}

test("what is selected is lined up, doubled and copied", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", SMALL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Win rate").waitFor();

  await t.test("lined up by key, taken back in one step", async () => {
    await choose(page, ["Head of sales", "Score leads", "Win rate"]);
    const before = await place(page, "Win rate");
    await page.keyboard.press("Alt+a");
    const left = await until(
      () => place(page, "Win rate"),
      (now) => now.x !== before.x,
      "lined up",
    );
    assert.equal(left.x, (await place(page, "Head of sales")).x);
    await undo(page).click();
    await until(
      () => place(page, "Win rate"),
      (now) => now.x === before.x,
      "back",
    );
  });

  await t.test("drawn to what it lines up with while it is dragged", async () => {
    const box = await node(page, "Win rate").boundingBox();
    const goal = await node(page, "New bookings").boundingBox();
    await page.mouse.move(box.x + 8, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + 60, { steps: 4 });
    await page.mouse.move(box.x + 11, box.y + 64, { steps: 4 });
    await until(
      () => page.locator(".cv-guides path").count(),
      (count) => count > 0,
      "guides are shown",
    );
    await shot(page, "guides");
    await page.mouse.up();
    const x = await until(
      () => node(page, "Win rate").boundingBox(),
      (now) => now.y > box.y + 40,
      "moved",
    );
    assert.ok(Math.abs(x.x - goal.x) < 1, `${x.x} is where “New bookings” begins, ${goal.x}`);
    await undo(page).click();
  });

  await t.test("doubled beside itself, under a free name", async () => {
    await choose(page, ["Win rate"]);
    await page.keyboard.press("Control+d");
    await node(page, "Win rate 2").waitFor();
    const [first, second] = [await place(page, "Win rate"), await place(page, "Win rate 2")];
    assert.deepEqual({ x: second.x - first.x, y: second.y - first.y }, { x: 24, y: 24 });
    await messages(page).getByText("Pasted: one thing.").waitFor();
  });

  await t.test("copied, and pasted more than once", async () => {
    await choose(page, ["Head of sales"]);
    await page.keyboard.press("Control+c");
    await messages(page).getByText("Copied: one thing.").waitFor();
    await page.keyboard.press("Control+v");
    await node(page, "Head of sales 2").waitFor();
    await page.keyboard.press("Control+v");
    await node(page, "Head of sales 3").waitFor();
    await shot(page, "pasted");
  });
});

test("cells of a spreadsheet are looked at before they become elements", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", SMALL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Win rate").waitFor();
  await page.keyboard.press("n");
  const field = page.getByRole("combobox", { name: /^Name of the new/ });
  await field.waitFor();
  await field.evaluate((input) => {
    const data = new DataTransfer();
    data.setData("text", "Who\tWhat\nCRO\tGrant rebates\nCMO\tSet the budget\nCRO\tHire /role\n");
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const dialog = page.getByRole("dialog", { name: "Paste as elements" });
  await dialog.waitFor();
  const kind = async (column, name) => {
    await dialog.getByRole("button", { name: new RegExp(`column ${column}$`) }).click();
    await page.getByRole("option", { name, exact: true }).click();
  };
  await kind(1, "Role");
  await kind(2, "Decision");
  await dialog.getByText("The first row holds headings").click();
  await shot(page, "paste-cells");
  await dialog.getByRole("button", { name: "Add 5 elements" }).click();
  await node(page, "Grant rebates").waitFor();
  await shot(page, "pasted-cells");
  await node(page, "Grant discounts").click({ position: { x: 8, y: 8 } });
  const recurrence = () => inspector(page).getByRole("button", { name: /Recurrence$/ });
  await recurrence().click();
  await page.getByRole("option", { name: "one-off" }).click();
  await choose(page, ["Grant discounts", "Grant rebates", "Set the budget"]);
  await inspector(page).getByText("(several values)").first().waitFor();
  await shot(page, "several-values");
  await recurrence().click();
  await page.getByRole("option", { name: "recurring" }).click();
  await until(
    () => recurrence().textContent(),
    (text) => text === "recurring",
    "all of them recur",
  );
  await undo(page).click();
  await undo(page).click();
  await undo(page).click();
  await until(
    () => node(page, "CMO").count(),
    (count) => count === 0,
    "one step takes them back",
  );
});

test("a text is found and replaced everywhere, in one step", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", SMALL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Head of sales").waitFor();
  await page.keyboard.press("Control+h");
  const dialog = page.getByRole("dialog", { name: "Find and replace" });
  await dialog.getByLabel("Find", { exact: true }).fill("head of sales");
  await dialog.getByText("One name would be empty; it stays.").waitFor();
  await dialog.getByLabel("Find", { exact: true }).fill("sales");
  await dialog.getByText("Found in 2 texts.").waitFor();
  await dialog.getByRole("button", { name: "Remove from one text" }).waitFor();
  await dialog.getByLabel("Replace with").fill("the field");
  await shot(page, "find-replace");
  await dialog.getByRole("button", { name: "Replace in 2 texts" }).click();
  await node(page, "Head of the field").waitFor();
  await messages(page).getByText("Replaced in 2 texts.").waitFor();
  await undo(page).click();
  await node(page, "Head of sales").waitFor();
});
