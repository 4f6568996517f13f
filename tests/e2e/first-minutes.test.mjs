// The first five minutes: an empty model invites, templates are seen before they are taken, a tour that never comes again by
// itself once it was skipped; and names of people can be hidden.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { chooseByKey, inspector, node, until } from "./window.mjs";
import { command } from "./words.mjs";

test("an empty model invites, and a template has a picture", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder);
  const page = await open(t, address, { width: 1280, height: 800 });

  await t.test("every template but the blank one shows what is in it", async () => {
    for (const name of ["B2B software", "Industrial company with partner sales"]) {
      const card = page.getByRole("button", { name: new RegExp(name) }).first();
      await card.waitFor();
      assert.ok(await card.locator("img").evaluate((image) => image.naturalWidth > 0), name);
    }
    await shot(page, "templates");
  });

  await t.test("nothing stands between the first click and the first name", async () => {
    await page.getByRole("button", { name: /Sketch with the room/ }).click();
    await page.getByRole("combobox", { name: /^Name of the new element/ }).waitFor();
    assert.equal(await page.getByRole("dialog").count(), 0);
    await page.keyboard.press("Escape");
  });

  await t.test("three ways to begin, each by key", async () => {
    const invitation = page.getByRole("region", { name: /Nothing drawn yet/ });
    await invitation.waitFor();
    await shot(page, "invitation");
    assert.equal(await invitation.locator(".way").count(), 3);
    await invitation.getByRole("button", { name: /Type what someone says/ }).focus();
    await page.keyboard.press("Enter");
    const field = page.getByRole("combobox", { name: /^Name of the new element/ });
    await field.waitFor();
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
    const templates = invitation.getByRole("button", { name: /Start from a template/ });
    // A key does not wait until the core has told the templates.
    await templates.and(page.locator(":enabled")).waitFor();
    await templates.press("Enter");
    await chooseByKey(page, "Industrial company with partner sales");
    await node(page, "Direct against dealer").waitFor();
    assert.equal(await invitation.count(), 0);
  });
});

test("the tour: by keys, over the real window, and never again once it was skipped", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder);
  const page = await open(t, address, { width: 1280, height: 800 });
  const tour = page.locator(".tour");
  const sample = page.getByRole("button", { name: /Look at a sample/ });

  await t.test("comes with the sample, names its steps, points at what is there", async () => {
    await sample.click();
    await tour.waitFor();
    const titles = new Set();
    for (let step = 1; step <= 6; step += 1) {
      await page.getByText(`${step} of 6`).waitFor();
      assert.ok(await tour.evaluate((card) => card.contains(document.activeElement)), "the keyboard is there");
      titles.add(await page.getByRole("region", { name: /./ }).and(tour).locator("h2").textContent());
      const box = await page.locator(".tour-frame").boundingBox();
      assert.ok(box && box.width > 60 && box.height > 20, `step ${step} points at something`);
      const card = await tour.boundingBox();
      assert.ok(card.x >= 0 && card.y >= 0 && card.x + card.width <= 1280 && card.y + card.height <= 800);
      await shot(page, `tour-${step}`);
      if (step === 3) break;
      await page.getByRole("button", { name: "Next" }).press("Enter");
    }
    assert.equal(titles.size, 3);
  });

  await t.test("Escape skips it; the sample opens without it; the palette goes on where it was", async () => {
    await page.keyboard.press("Escape");
    await tour.waitFor({ state: "detached" });
    await until(
      () => JSON.parse(readFileSync(join(folder, "config/settings.json"), "utf8")).preferences.tour_over,
      (over) => over,
      "skipped, for good",
    );
    await page.keyboard.press("Control+w");
    await sample.click();
    await page.locator(".react-flow__node").first().waitFor();
    assert.equal(await tour.count(), 0);
    await command(page, "en", "tour");
    await page.getByText("3 of 6").waitFor();
    for (const step of [4, 5, 6]) {
      await page.getByRole("button", { name: "Next" }).press("Enter");
      await page.getByText(`${step} of 6`).waitFor();
    }
    await page.getByRole("button", { name: "Done" }).press("Enter");
    await tour.waitFor({ state: "detached" });
  });
});

test("who holds a role is hidden in the window and in pictures, and is still there", async (t) => {
  const folder = folderFor();
  const role = { id: "r", kind: "role", name: "Head of sales", attributes: { holder: "Ada Berg" } };
  const nodes = [{ element: "r", x: 0, y: 0, width: 160, height: 52 }];
  const views = [{ id: "v", viewpoint: "free", name: "Map", nodes }];
  const file = modelFile(folder, "plan.gtm", { name: "Plan", language: "en", elements: [role], views });
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Head of sales").waitFor();
  await node(page, "Head of sales").click();
  await page.locator(".react-flow__node").getByText("Ada Berg").waitFor();
  const holder = inspector(page).getByRole("textbox", { name: "Held by" });
  assert.equal(await holder.inputValue(), "Ada Berg");

  await command(page, "en", "hide-holders");
  await page.locator(".react-flow__node").getByText("Ada Berg").waitFor({ state: "detached" });
  await holder.waitFor({ state: "detached" });
  await shot(page, "hidden");
  assert.ok(!(await page.locator("body").textContent()).includes("Ada"));
  const path = join(folder, "documents", "map.svg");
  await page.keyboard.press("Control+e");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("button", { name: /Format$/ }).click();
  await page.getByRole("option", { name: /^SVG/ }).click();
  await dialog.getByRole("textbox", { name: "File" }).fill(path);
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  const picture = readFileSync(path, "utf8");
  assert.ok(!picture.includes("Ada") && picture.includes("Head of"));

  await inspector(page)
    .getByRole("button", { name: /Hidden/ })
    .click();
  assert.equal(await holder.inputValue(), "Ada Berg");
});
