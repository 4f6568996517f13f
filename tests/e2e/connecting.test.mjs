// Connecting: on the empty canvas with something new, by name from the keyboard, and what cannot be.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { aim, boxOf, edge, node, SMALL, undo, until } from "./window.mjs";

/** A view that draws every relation. */
const FREE = { ...SMALL, views: [{ ...SMALL.views[0], viewpoint: "free" }] };

test("what is connected is found or made on the spot", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", FREE));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Win rate").waitFor();
  const field = page.getByRole("combobox", { name: /^Connect “/ });

  await t.test("dropped on the empty canvas: a name, another kind by slash, Enter", async () => {
    const box = await boxOf(page.locator(".cv"));
    const spot = { x: box.x + 380, y: box.y + 440 };
    await aim(page, node(page, "Grant discounts"), spot);
    await page.mouse.up();
    await field.fill("Price policy /policy");
    await shot(page, "create-and-connect");
    await field.press("Enter");
    await edge(page, "Price policy basis for Grant discounts").waitFor({ state: "attached" });
    const made = await boxOf(node(page, "Price policy"));
    assert.ok(Math.abs(made.x + made.width / 2 - spot.x) < 60, "it stands where it was dropped");
    await undo(page).click();
    await until(
      () => node(page, "Price policy").count(),
      (count) => count === 0,
      "one step takes back both",
    );
  });

  await t.test("C, the name, Enter; what is refused is named with its reason", async () => {
    await node(page, "Plant manager").click({ position: { x: 40, y: 8 } });
    await page.keyboard.press("c");
    await field.fill("win rate");
    const refused = page.getByRole("option", { name: /Win rate/ }).first();
    await refused.waitFor();
    assert.equal(await refused.getAttribute("aria-disabled"), "true");
    assert.match((await refused.textContent()) ?? "", /cannot be connected/);
    await field.fill("mid-size");
    await field.press("Enter");
    await edge(page, "Plant manager part of Mid-size plants").waitFor({ state: "attached" });
  });

  await t.test("C from a decision to somebody new", async () => {
    await node(page, "Grant discounts").click({ position: { x: 40, y: 8 } });
    await page.keyboard.press("c");
    await field.fill("Pricing lead");
    await page.getByRole("option", { name: /New: Role “Pricing lead”/ }).waitFor();
    await field.press("Enter");
    await edge(page, "Pricing lead decides Grant discounts").waitFor({ state: "attached" });
    await node(page, "Pricing lead").waitFor();
  });

  await t.test("C for several at once, in the same way", async () => {
    await node(page, "Win rate").click({ position: { x: 40, y: 8 } });
    await node(page, "New bookings").click({ position: { x: 40, y: 8 }, modifiers: ["Shift"] });
    await page.keyboard.press("c");
    await page.getByRole("combobox", { name: "Connect “Win rate” and one more with" }).fill("Mid-size");
    await page.keyboard.press("Enter");
    await edge(page, "Win rate measures Mid-size plants").waitFor({ state: "attached" });
    await node(page, "Win rate").click({ position: { x: 40, y: 8 } });
    await node(page, "Score leads").click({ position: { x: 40, y: 8 }, modifiers: ["Shift"] });
    await page.keyboard.press("c");
    await field.fill("Owner of numbers");
    await page.getByRole("option", { name: /New: Role/ }).waitFor();
    await page.keyboard.press("Enter");
    await edge(page, "Owner of numbers accountable for Win rate").waitFor({ state: "attached" });
    await edge(page, "Owner of numbers accountable for Score leads").waitFor({ state: "attached" });
  });

  await t.test("Esc leaves everything as it was", async () => {
    const before = await page.locator(".cv-edge").count();
    await page.keyboard.press("c");
    await field.waitFor();
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
    assert.equal(await page.locator(".cv-edge").count(), before);
  });

  await t.test("with something else chosen from the palette, the field is over", async () => {
    await node(page, "Win rate").click({ position: { x: 40, y: 8 } });
    await page.keyboard.press("c");
    await field.waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("searchbox").fill("Plant manager");
    await page
      .getByRole("option", { name: /Plant manager/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await field.waitFor({ state: "detached" });
    await page.locator('.react-flow__node.selected[aria-label*="Plant manager"]').waitFor();
  });
});
