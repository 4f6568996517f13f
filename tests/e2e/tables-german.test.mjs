// Tables in German, by keyboard alone: numbers as one writes them, heads that sort.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve } from "./core.mjs";
import { current, firsts, grid, PLAN, says } from "./grid.mjs";
import { until } from "./window.mjs";
import { command } from "./words.mjs";

test("a table speaks German, by keyboard alone", async (t) => {
  const folder = folderFor();
  writeFileSync(join(folder, "config", "settings.json"), JSON.stringify({ language: "de" }));
  const { address } = await serve(t, folder, modelFile(folder, "plan.gtm", PLAN));
  const page = await open(t, address, { width: 1280, height: 800, language: "de", scheme: "dark" });
  await page.locator(".tabs").waitFor();
  await command(page, "de", "table-elements");
  await grid(page, "Alle Elemente").waitFor();

  await t.test("narrowed to a kind it has that kind's attributes", async () => {
    await page.getByRole("button", { name: /Art$/ }).press("Enter");
    await page.keyboard.type("Marktseg");
    await page.keyboard.press("Enter");
    await until(
      () => firsts(page),
      (rows) => rows.join() === "Mid-size plants",
      "segments only",
    );
  });

  await t.test("a number is read as one writes it, and what is none is refused in words", async () => {
    await until(
      () => current(page),
      (text) => text === "Mid-size plants",
      "the cursor",
    );
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await page.keyboard.type("1.000,5");
    await page.keyboard.press("Enter");
    await until(
      () => says(page, "Mid-size plants", "Von"),
      (text) => text === "1.000,5",
      "a number",
    );
    await page
      .getByRole("button", { name: /^Rückgängig: / })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.type("viel");
    await page.keyboard.press("Enter");
    await page.getByText("„viel“ passt nicht zu „Von“").waitFor();
    assert.equal(await says(page, "Mid-size plants", "Von"), "1.000,5");
  });

  await t.test("a head sorts, and Control and Home lead there", async () => {
    await page.keyboard.press("Alt+2");
    await grid(page, "Entscheidungsregister").waitFor();
    await until(
      () => current(page),
      (text) => text === "Grant discounts",
      "the cursor",
    );
    await page.keyboard.press("Control+Home");
    assert.equal(await current(page), "Entscheidung");
    for (const key of ["Enter", "Enter"]) await page.keyboard.press(key);
    await until(
      () => firsts(page),
      (rows) => rows[0] === "Set the price",
      "downwards",
    );
    await page.keyboard.press("Control+End");
    await page.keyboard.type("Preise");
    await page.keyboard.press("Enter");
    await until(
      () => firsts(page),
      (rows) => rows.at(-1) === "Preise",
      "added",
    );
  });
});
