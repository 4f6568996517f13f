// Tables as twins of the pictures: opened, sorted, filtered, edited, pasted into, by mouse and by keyboard.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { cell, current, firsts, grid, PLAN, paste, says } from "./grid.mjs";
import { inspector, messages, undo, until } from "./window.mjs";

test("a table is sorted, filtered, edited and pasted into", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "plan.gtm", PLAN));
  const page = await open(t, address, { width: 1280, height: 800 });
  await page.getByRole("button", { name: "Show all tables" }).click();
  await page.getByRole("button", { name: "Decision register" }).click();
  await grid(page, "Decision register").waitFor();

  await t.test("by mouse: sorted by a head, upwards, downwards, as it was", async () => {
    assert.deepEqual(await firsts(page), ["Grant discounts", "Hire", "Set the price"]);
    const head = page.getByRole("columnheader", { name: "Decision", exact: true });
    await head.click();
    assert.equal(await head.getAttribute("aria-sort"), "ascending");
    await head.click();
    assert.deepEqual(await firsts(page), ["Set the price", "Hire", "Grant discounts"]);
    await head.click();
    assert.equal(await head.getAttribute("aria-sort"), "none");
  });

  await t.test("columns are made wider by mouse and by key, and stay so", async () => {
    const head = page.getByRole("columnheader", { name: "Decision", exact: true });
    const width = async () => Math.round((await head.boundingBox()).width);
    const before = await width();
    const { x, y } = await head.locator(".grid-edge").boundingBox();
    await page.mouse.move(x + 3, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + 63, y + 12, { steps: 4 });
    await page.mouse.up();
    assert.equal(await width(), before + 60);
    assert.equal(await head.getAttribute("aria-sort"), "none", "the edge does not sort");
    await grid(page, "Decision register").focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Shift+ArrowLeft");
    assert.equal(await width(), before + 36);
    await page.reload();
    await page.locator(".react-flow__node").first().waitFor();
    await page.keyboard.press("Alt+2");
    await grid(page, "Decision register").waitFor();
    assert.equal(await width(), before + 36);
    await head.locator(".grid-edge").dblclick();
    assert.equal(await width(), before);
  });

  await t.test("filtered by words in any cell", async () => {
    await page.getByRole("searchbox", { name: "Filter rows" }).fill("head");
    await until(
      () => firsts(page),
      (rows) => rows.length === 1,
      "filtered",
    );
    await page.getByText("1 of 3 rows").waitFor();
    await page.getByRole("searchbox", { name: "Filter rows" }).press("Escape");
    await page.getByText("3 rows").waitFor();
  });

  await t.test("by keyboard: arrows move, typing writes, what was typed can be created on the spot", async () => {
    await page.getByRole("searchbox", { name: "Filter rows" }).press("ArrowDown");
    assert.equal(await current(page), "Grant discounts");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    assert.equal(await current(page), "who?");
    await inspector(page).getByText("Set the price").first().waitFor();
    await page.keyboard.type("CRO");
    await page.getByRole("option", { name: "Create Role “CRO”" }).waitFor();
    await shot(page, "table-editing");
    await page.keyboard.press("Enter");
    await until(
      () => says(page, "Set the price", "Decides"),
      (text) => text === "CRO",
      "decided",
    );
    await undo(page, "Create role “CRO”").waitFor();
    await page.keyboard.press("Control+z");
    await until(
      () => says(page, "Set the price", "Decides"),
      (text) => text === "who?",
      "taken back",
    );
  });

  await t.test("a name that is there is found by its beginning; Tab goes on, Escape leaves it as it was", async () => {
    await (await cell(page, "Hire", "Decides")).click();
    await page.keyboard.type("hea");
    await page.getByRole("option", { name: "Head of sales" }).waitFor();
    await page.keyboard.press("Tab");
    await until(
      () => says(page, "Hire", "Decides"),
      (text) => text === "Head of sales",
      "decided",
    );
    await page.keyboard.type("boa");
    await page.keyboard.press("Escape");
    assert.equal(await says(page, "Hire", "In"), "");
    await page.keyboard.press("F2");
    await page.keyboard.type("board");
    await page.keyboard.press("Enter");
    await until(
      () => says(page, "Hire", "In"),
      (text) => text === "Board",
      "where",
    );
  });

  await t.test("a choice is chosen, by its first letters or by mouse", async () => {
    await (await cell(page, "Hire", "Recurrence")).dblclick();
    await page.getByRole("option", { name: "recurring" }).click();
    await until(
      () => says(page, "Hire", "Recurrence"),
      (text) => text === "recurring",
      "chosen",
    );
    await page.keyboard.type("o");
    await page.keyboard.press("Enter");
    await until(
      () => says(page, "Hire", "Recurrence"),
      (text) => text === "one-off",
      "chosen",
    );
  });

  await t.test("what cannot be edited says why", async () => {
    await (await cell(page, "Hire", "In one sentence")).dblclick();
    await messages(page).getByText("The sentence follows from the other columns.").waitFor();
  });

  await t.test("a block is pasted as one step, what does not fit is told, and taken back at once", async () => {
    await (await cell(page, "Grant discounts", "Decides")).click();
    await paste(page, "CFO\tBoard\tPricing rules\nCFO\t\tHiring plan\nCFO\tNowhere; Board\t\nx\n");
    await until(
      () => says(page, "Set the price", "Decides"),
      (text) => text === "CFO",
      "pasted",
    );
    assert.equal(await says(page, "Hire", "On the basis of"), "Hiring plan");
    assert.equal(await says(page, "Hire", "In"), "");
    assert.equal(await says(page, "Set the price", "In"), "Board; Nowhere");
    await messages(page)
      .getByText(/Pasted: .* cells\..*not taken.*A name is needed here/)
      .waitFor();
    await shot(page, "table-pasted");
    await messages(page).getByRole("button", { name: "Undo" }).click();
    await until(
      () => says(page, "Set the price", "Decides"),
      (text) => text === "who?",
      "taken back",
    );
    assert.equal(await says(page, "Hire", "In"), "Board");
  });

  await t.test("cells are copied, cleared, and filled with one", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await (await cell(page, "Grant discounts", "Decides")).click();
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+c");
    await messages(page).getByText("Copied: 2 cells.").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "Head of sales\nHead of sales");
    await page.keyboard.press("Delete");
    await until(
      () => says(page, "Hire", "Decides"),
      (text) => text === "who?",
      "cleared",
    );
    assert.equal(await says(page, "Grant discounts", "Decides"), "who?");
    await page.keyboard.press("Shift+ArrowDown");
    await paste(page, "Head of sales");
    await until(
      () => says(page, "Set the price", "Decides"),
      (text) => text === "Head of sales",
      "filled",
    );
    assert.equal(await says(page, "Hire", "Decides"), "Head of sales");
    for (const back of [0, 1]) await undo(page).click({ delay: back });
    await until(
      () => says(page, "Hire", "Decides"),
      (text) => text === "Head of sales",
      "taken back",
    );
  });

  await t.test("new rows are written one after the other", async () => {
    await page.getByRole("button", { name: "Add Decision" }).click();
    await page.keyboard.type("Choose segments");
    await page.keyboard.press("Enter");
    await until(
      () => firsts(page),
      (rows) => rows.includes("Choose segments"),
      "added",
    );
    await page.keyboard.type("Enter Austria");
    await page.keyboard.press("Enter");
    await until(
      () => firsts(page),
      (rows) => rows.at(-1) === "Enter Austria",
      "added at the end",
    );
  });

  await t.test("an edit elsewhere is followed, the cursor stays on its cell", async () => {
    await (await cell(page, "Set the price", "Decides")).click();
    await inspector(page).getByRole("textbox", { name: "Name" }).fill("A price");
    await inspector(page).getByRole("textbox", { name: "Name" }).press("Tab");
    await until(
      () => firsts(page),
      (rows) => rows[2] === "A price",
      "renamed in its place",
    );
    const at = await grid(page, "Decision register").getAttribute("aria-activedescendant");
    assert.match(at, /d-price\/decides$/);
  });

  await t.test("the letters of a matrix depend on the notation", async () => {
    await page.keyboard.press("Alt+1");
    await grid(page, "Responsibility matrix").waitFor();
    assert.equal(await says(page, "Call leads", "Head of sales"), "R");
    await (await cell(page, "Call leads", "Head of sales")).click();
    await page.keyboard.type("ra");
    await shot(page, "table-letters");
    await page.keyboard.press("Enter");
    await until(
      () => says(page, "Call leads", "Head of sales"),
      (text) => /A\s*R/.test(text),
      "both",
    );
    await page.getByRole("button", { name: /Letters$/ }).click();
    await page.getByRole("option", { name: "DACI" }).click();
    await until(
      () => says(page, "Call leads", "Head of sales"),
      (text) => /D\s*A/.test(text),
      "other letters",
    );
    await (await cell(page, "Call leads", "Head of sales")).dblclick();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("R");
    await page.keyboard.press("Enter");
    await messages(page).getByText("“R” is no letter of this matrix. It takes D, A, C, I.").waitFor();
  });

  await t.test("a relation is made by the names of its ends", async () => {
    await page.keyboard.press("Alt+7");
    const rows = grid(page, "All relations").getByRole("row");
    await rows.nth(3).waitFor();
    await page.getByRole("button", { name: "New relation" }).click();
    const dialog = page.getByRole("dialog", { name: "New relation" });
    await dialog.getByRole("combobox", { name: "From …" }).fill("head");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await dialog.getByRole("combobox", { name: "Connect with …" }).fill("score");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await shot(page, "new-relation");
    await dialog.getByRole("button", { name: "accountable for" }).click();
    await dialog.waitFor({ state: "detached" });
    await rows.filter({ hasText: "Score leads" }).waitFor();
    await page.keyboard.press("Alt+1");
  });

  await t.test("the matrix can be left by its tab", async () => {
    await page.getByRole("button", { name: "Close Responsibility matrix" }).click();
    await page.locator(".react-flow__node").first().waitFor();
  });
});
