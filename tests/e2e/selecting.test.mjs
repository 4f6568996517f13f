// Choosing several things on the canvas, and group boxes; what it means to put something into a unit or a lane.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { boxOf, edge, messages, node, pull, SMALL, undo, until } from "./window.mjs";

const chosen = (page) =>
  page
    .locator(".react-flow__node.selected")
    .evaluateAll((nodes) => nodes.map((one) => one.getAttribute("data-id")).sort());

const untilChosen = (page, ids) =>
  until(
    () => chosen(page),
    (now) => JSON.stringify(now) === JSON.stringify(ids),
    "selected",
  );

const canvasPoint = async (page, x, y) => {
  const box = await boxOf(page.locator(".cv"));
  return { x: box.x + x, y: box.y + y };
};

test("several are chosen by a rectangle, a line around them, and boxes group them", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", SMALL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Win rate").waitFor();

  await t.test("a drag on the empty canvas draws a rectangle; with Shift it adds", async () => {
    const [first, last] = [await boxOf(node(page, "Head of sales")), await boxOf(node(page, "Grant discounts"))];
    await pull(
      page,
      { x: first.x - 12, y: first.y - 12 },
      { x: last.x + last.width + 8, y: last.y + last.height + 12 },
    );
    await shot(page, "rectangle");
    await page.mouse.up();
    await untilChosen(page, ["e/d-discount", "e/r-head"]);
    const third = await boxOf(node(page, "Win rate"));
    await page.keyboard.down("Shift");
    await pull(
      page,
      { x: third.x - 12, y: third.y - 12 },
      { x: third.x + third.width + 8, y: third.y + third.height + 8 },
    );
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await untilChosen(page, ["e/d-discount", "e/m-win", "e/r-head"]);
  });

  await t.test("Space pans", async () => {
    const before = await boxOf(node(page, "Win rate"));
    await page.locator(".cv").focus();
    await page.keyboard.down("Space");
    const from = await canvasPoint(page, 60, 420);
    await pull(page, from, { x: from.x + 60, y: from.y + 20 });
    await page.mouse.up();
    await page.keyboard.up("Space");
    const after = await boxOf(node(page, "Win rate"));
    assert.ok(Math.abs(after.x - before.x - 60) < 3, `${after.x - before.x}`);
    await page.keyboard.press("0");
  });

  await t.test("Ctrl and an arrow go on to the next element that way", async () => {
    await node(page, "Head of sales").click({ position: { x: 8, y: 8 } });
    await page.keyboard.press("Control+ArrowRight");
    await untilChosen(page, ["e/d-discount"]);
    await page.keyboard.press("Control+ArrowDown");
    await untilChosen(page, ["e/b-score"]);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-id"));
    assert.equal(focused, "e/b-score");
  });

  await t.test("L draws around what is chosen, Esc gives up", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("l");
    const [a, b] = [await boxOf(node(page, "Mid-size plants")), await boxOf(node(page, "Score leads"))];
    const path = [
      [a.x - 10, a.y - 14],
      [b.x + b.width + 10, b.y - 14],
      [b.x + b.width + 14, b.y + b.height + 10],
      [a.x - 14, a.y + a.height + 14],
    ];
    await page.mouse.move(...path[0]);
    await page.mouse.down();
    for (const point of path.slice(1)) await page.mouse.move(...point, { steps: 5 });
    await shot(page, "lasso");
    await page.mouse.up();
    await untilChosen(page, ["e/b-score", "e/s-plants"]);
  });

  await t.test("a group box around them takes them along", async () => {
    await page.keyboard.press("g");
    const field = page.getByRole("textbox", { name: "Text of the note" });
    await field.fill("Market side");
    await field.press("Control+Enter");
    const box = node(page, "Market side");
    await box.waitFor();
    await page.locator(".cv-frame").waitFor();
    await shot(page, "group");
    const before = await boxOf(node(page, "Score leads"));
    const frame = await boxOf(box);
    await pull(
      page,
      { x: frame.x + frame.width - 30, y: frame.y + 8 },
      { x: frame.x + frame.width - 30, y: frame.y + 68 },
    );
    await page.mouse.up();
    await until(
      () => boxOf(node(page, "Score leads")),
      (now) => now.y > before.y + 40,
      "moved with its box",
    );
    await undo(page).click();
    await until(
      () => boxOf(node(page, "Score leads")),
      (now) => Math.abs(now.y - before.y) < 2,
      "one step back",
    );
  });

  await t.test("a group box becomes a unit, with what stands in it", async () => {
    await node(page, "Head of sales").click({ position: { x: 8, y: 8 } });
    await page.keyboard.press("g");
    await page.getByRole("textbox", { name: "Text of the note" }).fill("Field");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Turn into: Unit" }).click();
    await node(page, "Unit Field").waitFor();
    await shot(page, "group-unit");
    await page.getByRole("button", { name: /^Undo: Create .*“Field”/ }).waitFor();
    await node(page, "Head of sales").click({ position: { x: 8, y: 8 } });
    await page.getByRole("complementary", { name: "Inspector" }).getByText("Field").first().waitFor();
  });
});

const LANES = {
  name: "Lanes",
  language: "en",
  elements: [
    { id: "u-mkt", kind: "unit", name: "Marketing" },
    { id: "u-sales", kind: "unit", name: "Sales" },
    { id: "s-aware", kind: "journey_stage", name: "Becomes aware" },
    { id: "s-offer", kind: "journey_stage", name: "Gets an offer" },
    { id: "a-demo", kind: "activity", name: "Give a demo" },
    { id: "r-rep", kind: "role", name: "Account manager" },
  ],
  relations: [
    { id: "x1", kind: "accountable_for", source: "u-mkt", target: "s-aware" },
    { id: "x2", kind: "accountable_for", source: "u-sales", target: "s-offer" },
    { id: "x3", kind: "transitions_to", source: "s-aware", target: "s-offer" },
    { id: "x4", kind: "serves", source: "a-demo", target: "s-aware" },
  ],
  views: [
    {
      id: "v",
      viewpoint: "buyer_journey",
      name: "Journey",
      nodes: [
        { element: "s-aware", x: 0, y: 0, width: 152, height: 52 },
        { element: "s-offer", x: 400, y: 160, width: 152, height: 52 },
        { element: "a-demo", x: 200, y: 0, width: 152, height: 52 },
      ],
    },
    {
      id: "w",
      viewpoint: "free",
      name: "Units",
      nodes: [
        { element: "u-sales", x: 0, y: 0, width: 240, height: 140 },
        { element: "r-rep", x: 320, y: 20, width: 152, height: 52 },
      ],
    },
  ],
};

test("putting something into a unit or its lane means something, and a key says it does not", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "lanes.gtm", LANES));
  const page = await open(t, address, { width: 1280, height: 800 });

  await t.test("an activity in a lane: responsible, said while it is dragged and after", async () => {
    await page.getByRole("button", { name: "Journey", exact: true }).first().click();
    const demo = await boxOf(node(page, "Give a demo"));
    const offer = await boxOf(node(page, "Gets an offer"));
    await pull(page, { x: demo.x + 6, y: demo.y + 6 }, { x: demo.x + 8, y: offer.y + 8 });
    await page
      .getByText("is the responsibility of “Sales” · Alt: only move")
      .or(page.getByText(/“Sales” · Alt: only move/))
      .first()
      .waitFor();
    await shot(page, "lane-meaning");
    await page.mouse.up();
    await messages(page)
      .getByText(/Connected: “Give a demo”/)
      .waitFor();
    assert.equal(await page.locator(".cv-lane").count(), 2, "the lanes stay");
    await shot(page, "lane-told");
    await messages(page).getByRole("button", { name: "Undo" }).first().click();
    await until(
      () => boxOf(node(page, "Give a demo")),
      (now) => Math.abs(now.y - demo.y) < 3,
      "back",
    );
  });

  await t.test("a stage in another lane: one hands over to the other", async () => {
    const [aware, offer] = [await boxOf(node(page, "Becomes aware")), await boxOf(node(page, "Gets an offer"))];
    await pull(page, { x: offer.x + 6, y: offer.y + 6 }, { x: offer.x + 6, y: aware.y + 8 });
    await page.mouse.up();
    await messages(page)
      .getByText(/Connected: “Gets an offer”/)
      .waitFor();
    await node(page, "Gets an offer").click({ position: { x: 8, y: 8 } });
    await page.getByRole("complementary", { name: "Inspector" }).getByText("Marketing").first().waitFor();
    await undo(page).click();
  });

  await t.test("with Alt it only moves", async () => {
    await page.getByRole("button", { name: "Units", exact: true }).first().click();
    const unit = await boxOf(node(page, "Unit Sales"));
    const role = await boxOf(node(page, "Account manager"));
    const to = { x: unit.x + 40, y: unit.y + unit.height / 2 };
    await pull(page, { x: role.x + 6, y: role.y + 6 }, to);
    await page.keyboard.down("Alt");
    await page.mouse.move(to.x + 2, to.y + 2);
    await page.mouse.up();
    await page.keyboard.up("Alt");
    await until(
      () => boxOf(node(page, "Account manager")),
      (now) => now.x < role.x - 40,
      "moved",
    );
    assert.equal(
      await messages(page)
        .getByText(/Connected/)
        .count(),
      0,
    );
    await undo(page).click();
    await until(
      () => boxOf(node(page, "Account manager")),
      (now) => Math.abs(now.x - role.x) < 3,
      "back",
    );
    await pull(page, { x: role.x + 6, y: role.y + 6 }, to);
    await page.mouse.up();
    await messages(page).getByText("Connected: “Account manager” part of “Sales”").waitFor();
    await undo(page).click();
    await until(
      () => boxOf(node(page, "Account manager")),
      (now) => Math.abs(now.x - role.x) < 3,
      "back again",
    );
    assert.equal(await edge(page, "Account manager part of Sales").count(), 0);
  });
});
