// Pictures: part of a view that the program draws, kept as a view of one's own; laying out part of a view; the small map.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, ROOT, serve, shot } from "./core.mjs";
import { boxOf, node, undo, until } from "./window.mjs";

const sample = (language) =>
  JSON.parse(readFileSync(join(ROOT, `models/samples/arvenda.${language}.gtm.json`), "utf8"));
const nodes = (page) => page.locator(".react-flow__node").count();
const tool = (page, name) => page.getByRole("toolbar", { name: "Canvas" }).getByRole("button", { name });
const menu = async (page, name) => {
  await tool(page, "Lay out part of the view").click();
  await page.getByRole("menuitem", { name }).click();
};

/** Where every node of the picture stands in the picture's own coordinates. */
const places = (page) =>
  page.locator(".react-flow__node").evaluateAll((all) => all.map((one) => `${one.dataset.id} ${one.style.transform}`));

test("part of what the program draws", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "plan.gtm", { ...sample("en"), views: [] }));
  const page = await open(t, address);
  await page
    .getByRole("button", { name: /^Goals and incentives/ })
    .first()
    .click();
  await tool(page, "Filter").waitFor();
  await page.getByRole("button", { name: "Show everything" }).click();
  const all = await until(
    () => nodes(page),
    (count) => count === 28,
    "the whole picture",
  );

  await t.test("kinds are left out by keyboard, and come back", async () => {
    await tool(page, "Filter").press("Enter");
    const metrics = page.getByRole("checkbox", { name: "Metrics", exact: true });
    await metrics.focus();
    await page.keyboard.press("Space");
    await tool(page, "Filter, 1 restriction").waitFor({ state: "attached" });
    const fewer = await until(
      () => nodes(page),
      (count) => count < all,
      "without metrics",
    );
    await shot(page, "filter-en");
    assert.ok(fewer > 0);
    await metrics.press("Space");
    await until(
      () => nodes(page),
      (count) => count === all,
      "with metrics",
    );
    await page.keyboard.press("Escape");
  });

  await t.test("what lies around one element, kept as a view of one's own", async () => {
    await node(page, "€6m new bookings").click();
    await tool(page, "Filter").click();
    await page.getByRole("button", { name: "Around €6m new bookings" }).click();
    const near = await until(
      () => nodes(page),
      (count) => count < all / 2,
      "its neighbours",
    );
    await page.keyboard.press("Escape");
    await shot(page, "filter-around-en");
    await tool(page, "Keep as own view").click();
    await tool(page, "Lay out", { exact: true }).first().waitFor();
    assert.equal(await nodes(page), near);
  });
});

test("laying out part of a view", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "plan.gtm", sample("en")));
  const page = await open(t, address);
  await page.getByRole("button", { name: "Goals and incentives", exact: true }).first().click();
  const ambition = node(page, "€120m ARR");
  await ambition.waitFor();

  await t.test("what is pinned stays", async () => {
    await ambition.click();
    await menu(page, "Pin in place");
    await page.locator('.react-flow__node[aria-label*="€120m ARR"][aria-label*="pinned"]').waitFor();
    const style = () => ambition.evaluate((one) => one.style.transform);
    const before = { own: await style(), all: await places(page) };
    await tool(page, "Lay out").first().click();
    await undo(page).and(page.locator(":enabled")).waitFor();
    await until(
      () => places(page),
      (now) => now.join() !== before.all.join(),
      "the others move",
    );
    assert.equal(await style(), before.own);
    await shot(page, "pinned-en");
    await page.keyboard.press("Control+z");
    await until(
      () => places(page),
      (now) => now.join() === before.all.join(),
      "one step back",
    );
  });

  await t.test("what belongs here is added, and nothing else moves", async () => {
    const before = await places(page);
    await menu(page, "Add what belongs here");
    const after = await until(
      () => places(page),
      (now) => now.length > before.length,
      "more elements",
    );
    for (const place of before) assert.ok(after.includes(place), `${place} stays`);
    await page.getByRole("button", { name: "Show everything" }).click();
    await shot(page, "missing-en");
  });
});

test("the small map is there as long as something lies outside", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "plan.gtm", sample("de")));
  const page = await open(t, address, { language: "de", scheme: "dark" });
  await page.getByRole("button", { name: "Language and theme" }).click();
  await page.getByRole("menuitem", { name: "Deutsch" }).click();
  await page.getByRole("button", { name: "Betriebsmodell", exact: true }).first().click();
  const map = page.getByRole("img", { name: "Übersichtskarte des ganzen Bildes" });
  const chosen = node(page, "Lead an Vertrieb");
  await chosen.waitFor();
  await page.keyboard.press("0");
  await map.waitFor({ state: "detached" });
  const before = await boxOf(chosen);
  await chosen.click();
  await page.keyboard.press("z");
  await map.waitFor();
  const after = await boxOf(chosen);
  assert.ok(after.width > 1.5 * before.width, `${before.width} → ${after.width}`);
  await shot(page, "minimap-de-dark");
  await page.getByRole("toolbar", { name: "Zeichenfläche" }).getByRole("button", { name: "Übersichtskarte" }).click();
  await map.waitFor({ state: "detached" });
});
