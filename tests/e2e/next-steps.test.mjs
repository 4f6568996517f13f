// What comes next on the canvas: appending by the pad, notes that become elements, ends of relations taken elsewhere.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { boxOf, edge, inspector, middle, node, pull, SMALL, undo, until } from "./window.mjs";

const MODEL = {
  ...SMALL,
  relations: [
    ...SMALL.relations,
    { id: "x-decides", kind: "decides", source: "r-head", target: "d-discount", properties: { since: "March" } },
  ],
  views: [
    {
      ...SMALL.views[0],
      notes: [
        { id: "n1", x: 0, y: 400, width: 168, height: 76, text: "Who approves refunds?\nasked twice last month" },
        { id: "n2", x: 300, y: 400, width: 168, height: 76, text: "Set the price list" },
      ],
    },
  ],
};

const pad = (page) => page.locator(".cv-pad");
const choose = (page, name, modifiers = []) =>
  node(page, name)
    .first()
    .click({ modifiers, position: { x: 8, y: 8 } });

test("what usually comes next is appended from the pad", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", MODEL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Win rate").waitFor();

  await t.test("by mouse: a metric that informs a decision", async () => {
    await choose(page, "Grant discounts");
    await pad(page).getByRole("button", { name: "is informed by: new Metric" }).click();
    const field = page.getByRole("combobox", { name: /^Name of the new element, Metric/ });
    await field.fill("Discount share");
    await shot(page, "append");
    await field.press("Enter");
    await node(page, "Discount share").waitFor();
    await edge(page, "Discount share informs Grant discounts").waitFor({ state: "attached" });
    const [decision, metric] = [await boxOf(node(page, "Grant discounts")), await boxOf(node(page, "Discount share"))];
    assert.ok(metric.x > decision.x, "it stands to the right");
    await pad(page).waitFor();
    await shot(page, "appended");
  });

  await t.test("by keyboard, on from what was just appended", async () => {
    await page.keyboard.press("e");
    await page.keyboard.press("2");
    const field = page.getByRole("combobox", { name: /^Name of the new element, Role/ });
    await field.fill("Controller");
    await field.press("Enter");
    await edge(page, "Controller accountable for Discount share").waitFor({ state: "attached" });
    await page.keyboard.press("e");
    await page.keyboard.press("ArrowLeft");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    assert.equal(name, "Remove from view");
    await page.keyboard.press("Escape");
    await until(
      () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""),
      (label) => label.includes("Controller"),
      "the keyboard is back at the node",
    );
  });

  await t.test("in a view that the core draws, too", async () => {
    await page
      .getByRole("button", { name: /^Decision map/ })
      .first()
      .click();
    await page.locator(".tab-active").getByText("Decision map").waitFor();
    await choose(page, "Grant discounts");
    await page.keyboard.press("e");
    await page.keyboard.press("3");
    const field = page.getByRole("combobox", { name: /^Name of the new element, Policy/ });
    await field.fill("Discount bands");
    await field.press("Enter");
    await node(page, "Discount bands").waitFor();
    await shot(page, "append-generated");
    await undo(page).click();
    await page.getByRole("button", { name: "Map", exact: true }).first().click();
    await node(page, "Controller").waitFor();
  });

  await t.test("one step, taken back at once", async () => {
    await undo(page).click();
    await until(
      () => node(page, "Controller").count(),
      (count) => count === 0,
      "gone with its relation",
    );
  });
});

test("notes come first and become elements later", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", MODEL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Who approves refunds").click();
  await shot(page, "note-pad");
  await node(page, "Set the price list").click({ modifiers: ["Shift"] });
  await pad(page).getByRole("button", { name: "Turn into: Decision" }).click();
  await node(page, "Decision Who approves refunds?").waitFor();
  await node(page, "Decision Set the price list").waitFor();
  assert.equal(await page.locator(".cv-note").count(), 0);
  await undo(page).click();
  await until(
    () => page.locator(".cv-note").count(),
    (count) => count === 2,
    "one step takes both back",
  );
  await node(page, "Who approves refunds").click();
  await page.keyboard.press("k");
  const field = page.getByRole("combobox", { name: "The note becomes …" });
  await field.fill("poli");
  await shot(page, "note-kind");
  await field.press("Enter");
  await node(page, "Policy Who approves refunds?").click({ position: { x: 8, y: 8 } });
  await inspector(page).getByText("asked twice last month").waitFor();
});

test("an end of a relation is taken to another element", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "small.gtm", MODEL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  const before = edge(page, "Head of sales decides Grant discounts");
  await before.waitFor({ state: "attached" });

  await t.test("dragged, with what is refused dimmed and said", async () => {
    await before.click({ force: true });
    const end = page.locator(".cv-end").nth(1);
    await pull(page, middle(await boxOf(end)), middle(await boxOf(node(page, "Plant manager"))));
    await page.locator(".cv-mood-refused").first().waitFor();
    await page.getByText("Role and Buyer role cannot be connected").waitFor();
    await shot(page, "reconnect-refused");
    await page.mouse.move(...Object.values(middle(await boxOf(node(page, "New bookings")))), { steps: 4 });
    await shot(page, "reconnect");
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await before.waitFor({ state: "attached" });
  });

  await t.test("dropped on the empty canvas: to something new, in one step; Esc leaves it where it was", async () => {
    const dropped = async () => {
      await before.click({ force: true });
      const from = middle(await boxOf(page.locator(".cv-end").nth(1)));
      await pull(page, from, { x: from.x + 40, y: from.y + 300 });
      await page.mouse.up();
      return page.getByRole("combobox", { name: "“Head of sales” decides, instead of “Grant discounts”" });
    };
    await (await dropped()).press("Escape");
    await before.waitFor({ state: "attached" });
    const field = await dropped();
    await field.fill("Set list prices");
    await shot(page, "reconnect-new");
    await field.press("Enter");
    await edge(page, "Head of sales decides Set list prices").waitFor({ state: "attached" });
    assert.equal(await before.count(), 0);
    await undo(page).click();
    await before.waitFor({ state: "attached" });
    assert.equal(await node(page, "Set list prices").count(), 0);
  });

  await t.test("by keyboard, keeping what the relation carries", async () => {
    await page.keyboard.press("n");
    const name = page.getByRole("combobox", { name: /^Name of the new/ });
    await name.fill("Set prices /decision");
    await name.press("Enter");
    await node(page, "Set prices").waitFor();
    await name.press("Escape");
    await before.click({ force: true });
    await page.keyboard.press("r");
    const field = page.getByRole("combobox", { name: "“Head of sales” decides, instead of “Grant discounts”" });
    await field.fill("set pri");
    await shot(page, "reconnect-by-name");
    await field.press("Enter");
    await edge(page, "Head of sales decides Set prices").waitFor({ state: "attached" });
    assert.equal(await before.count(), 0);
    await inspector(page).getByText("since").first().waitFor();
    await undo(page).click();
    await before.waitFor({ state: "attached" });
  });
});
