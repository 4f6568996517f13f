// Connecting: on the empty canvas with something new, by name from the keyboard, and what cannot be.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { aim, boxOf, edge, inspector, node, SMALL, undo, until } from "./window.mjs";

test("what is connected is found or made on the spot", async (t) => {
  const folder = folderFor(t);
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", SMALL));
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
    // A decision map does not draw it; the inspector has it.
    await inspector(page).getByText("part of", { exact: true }).waitFor();
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

  await t.test("Esc leaves everything as it was", async () => {
    const before = await page.locator(".cv-edge").count();
    await page.keyboard.press("c");
    await field.waitFor();
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
    assert.equal(await page.locator(".cv-edge").count(), before);
  });
});
