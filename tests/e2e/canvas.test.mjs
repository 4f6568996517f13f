// The canvas by pointer and keys: moving, choosing several, taking away, sizes, notes, what is refused, giving up.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { aim, boxOf, edge, inspector, messages, middle, node, pull, SMALL, undo, until } from "./window.mjs";

test("drawing by pointer", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "plan.gtm", SMALL));
  const page = await open(t, address);
  const decision = node(page, "Grant discounts");
  await decision.waitFor();

  await t.test("moved, and back with undo", async () => {
    const before = await boxOf(decision);
    await pull(page, middle(before), shifted(middle(before), 0, 120));
    await page.mouse.up();
    await undo(page).and(page.locator(":enabled")).waitFor();
    const after = await boxOf(decision);
    assert.ok(after.y - before.y > 80, `moved by ${after.y - before.y}`);
    await page.keyboard.press("Control+z");
    await standsAt(decision, before);
  });

  await t.test("Esc while moving leaves it where it was", async () => {
    const before = await boxOf(decision);
    await pull(page, middle(before), shifted(middle(before), 40, 100));
    await page.keyboard.press("Escape");
    await standsAt(decision, before);
    await page.mouse.up();
    await standsAt(decision, before);
    assert.ok(!(await undo(page).isEnabled()), "nothing was done");
  });

  await t.test("several are moved as one step", async () => {
    const goal = node(page, "New bookings");
    await decision.click();
    await goal.click({ modifiers: ["Shift"] });
    await inspector(page).getByText("2 selected").waitFor();
    const before = [await boxOf(decision), await boxOf(goal)];
    await pull(page, middle(before[0]), shifted(middle(before[0]), 0, 80));
    await page.mouse.up();
    await undo(page).and(page.locator(":enabled")).waitFor();
    assert.ok((await boxOf(goal)).y > before[1].y + 40);
    await page.keyboard.press("Control+z");
    await standsAt(goal, before[1]);
    await standsAt(decision, before[0]);
  });

  await t.test("what cannot be connected is dim while a relation is drawn, and Esc gives up", async () => {
    const head = node(page, "Head of sales");
    await aim(page, head, middle(await boxOf(decision)));
    const moodOf = async (name) => (await node(page, name).getAttribute("class")).match(/cv-mood-(\w+)/)[1];
    await until(
      () => moodOf("Grant discounts"),
      (mood) => mood === "target",
      "what can be connected is lit",
    );
    assert.equal(await moodOf("Plant manager"), "refused");
    await shot(page, "aim");
    await page.keyboard.press("Escape");
    await until(
      () => moodOf("Plant manager"),
      (mood) => mood === "plain",
      "all as before",
    );
    await page.mouse.up();
    assert.equal(await page.getByRole("listbox", { name: "Which relation?" }).count(), 0);
    assert.ok(!(await undo(page).isEnabled()), "nothing was done");
  });

  await t.test("dropping on what is refused does nothing", async () => {
    await aim(page, node(page, "Head of sales"), middle(await boxOf(node(page, "Plant manager"))));
    await page.mouse.up();
    await until(
      () => node(page, "Plant manager").getAttribute("class"),
      (one) => one.includes("cv-mood-plain"),
      "over",
    );
    assert.ok(!(await undo(page).isEnabled()), "nothing was done");
  });

  await t.test("sizes", async () => {
    await decision.click();
    const before = await boxOf(decision);
    const corner = await boxOf(decision.locator(".cv-corner.cv-at-se"));
    await pull(page, middle(corner), shifted(middle(corner), 60, 40));
    await page.mouse.up();
    await until(
      () => boxOf(decision),
      (box) => box.width > before.width + 20,
      "it is wider",
    );
    await page.keyboard.press("Control+z");
    await until(
      () => boxOf(decision),
      (box) => Math.abs(box.width - before.width) < 1,
      "as before",
    );
  });

  await t.test("notes", async () => {
    await page.keyboard.press("t");
    const field = page.getByRole("textbox", { name: "Text of the note" });
    await field.fill("Ask marketing on Monday");
    await field.press("Control+Enter");
    const note = page.locator('.react-flow__node[aria-label^="Note: Ask marketing"]');
    await note.waitFor();
    await note.click();
    await page.keyboard.press("Delete");
    await note.waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await note.waitFor();
    await page.keyboard.press("Control+z");
    await note.waitFor({ state: "detached" });
  });

  await t.test("removed from the view it is still in the model, and that is said", async () => {
    await node(page, "Win rate").click();
    await page.keyboard.press("Delete");
    await messages(page).getByText("Removed from this view. It is still in the model.").waitFor();
    await node(page, "Win rate").waitFor({ state: "detached" });
    await page.getByRole("searchbox", { name: "Filter elements" }).fill("win");
    await page.getByRole("treeitem", { name: "Win rate, Metric" }).waitFor();
    await messages(page).getByRole("button", { name: "Undo" }).click();
    await node(page, "Win rate").waitFor();
  });

  await t.test("deleting from the model asks first and says what goes with it", async () => {
    await aim(page, node(page, "Head of sales"), middle(await boxOf(decision)));
    await page.mouse.up();
    await page.getByRole("listbox", { name: "Which relation?" }).press("Enter");
    await edge(page, "Head of sales decides Grant discounts").waitFor({ state: "attached" });
    await decision.click();
    await page.keyboard.press("Shift+Delete");
    const asked = page.getByRole("dialog", { name: "Delete “Grant discounts” from the model?" });
    await asked.getByText("One relation goes with it:").waitFor();
    await asked.getByText("It also disappears from: Map.").waitFor();
    await asked.getByRole("button", { name: "Cancel" }).click();
    await asked.waitFor({ state: "detached" });
    await decision.click();
    await page.keyboard.press("Shift+Delete");
    await asked.getByRole("button", { name: "Delete from model" }).click();
    await decision.waitFor({ state: "detached" });
    await page.getByRole("searchbox", { name: "Filter elements" }).fill("discount");
    await page.getByText("Nothing matches.").waitFor();
    await undo(page).click();
    await decision.waitFor();
    await edge(page, "Head of sales decides Grant discounts").waitFor({ state: "attached" });
  });

  await t.test("what is captured stays in sight, however much it is", async () => {
    const field = page.getByRole("combobox", { name: /^Name of the new element/ });
    const ground = await boxOf(page.locator(".react-flow__pane"));
    await page.keyboard.press("n");
    for (let at = 1; at <= 12; at += 1) {
      await field.fill(`Captured ${at} /role`);
      await field.press("Enter");
      await node(page, `Captured ${at}`).waitFor();
      const { y } = middle(await boxOf(node(page, `Captured ${at}`)));
      assert.ok(y > ground.y && y < ground.y + ground.height, `${at} stands at ${y}`);
    }
    await field.press("Escape");
  });
});

const shifted = ({ x, y }, dx, dy) => ({ x: x + dx, y: y + dy });

const standsAt = (located, { x, y }) =>
  until(
    () => boxOf(located),
    (box) => Math.abs(box.x - x) < 1 && Math.abs(box.y - y) < 1,
    `it stands at ${x}, ${y}`,
  );
