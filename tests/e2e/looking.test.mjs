// Looking at a model: the elements sorted three ways, what lies near one of them, pictures coloured by a question.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { fine, inGermanAndDark } from "./fine.mjs";
import { boxOf, middle, node, pull, SMALL, until } from "./window.mjs";

const MODEL = {
  ...SMALL,
  relations: [
    ...SMALL.relations,
    { id: "x1", kind: "decides", source: "r-head", target: "d-discount" },
    { id: "x2", kind: "informs", source: "m-win", target: "d-discount" },
    { id: "x3", kind: "measures", source: "m-win", target: "g-new" },
  ],
};

const row = (page, name) => page.getByRole("treeitem", { name });
const tree = (page) => page.getByRole("tree", { name: "Elements" });

test("the elements are sorted by layer, by unit, by view", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", MODEL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Win rate").waitFor();

  await t.test("by unit, a role with its unit", async () => {
    await page.getByRole("radio", { name: "Unit" }).click();
    await row(page, /^Sales/)
      .first()
      .click();
    await row(page, "Head of sales, Role").waitFor();
    await row(page, /^No unit/).waitFor();
    await shot(page, "explorer-unit");
  });

  await t.test("by view, and from there onto the canvas by the mouse", async () => {
    await page.getByRole("radio", { name: "View" }).click();
    await row(page, /^In no view/).click();
    await shot(page, "explorer-view");
    const sales = row(page, "Sales, Unit");
    const goal = middle(await boxOf(page.locator(".cv")));
    const from = middle(await boxOf(sales));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(goal.x, goal.y - 60, { steps: 6 });
    await page.mouse.move(goal.x, goal.y - 58);
    await page.mouse.up();
    await node(page, "Unit Sales").waitFor();
    await until(
      () => row(page, /^In no view/).count(),
      (count) => count === 0,
      "nothing is in no view",
    );
  });

  await t.test("a kind of the palette is carried, too; Escape puts it back", async () => {
    const kind = middle(await boxOf(page.getByRole("button", { name: "Goal", exact: true })));
    const canvas = await boxOf(page.locator(".cv"));
    const place = { x: canvas.x + 60, y: canvas.y + 60 };
    const asked = page.getByRole("combobox", { name: /^Name of the new element/ });
    await pull(page, kind, place);
    await page.locator(".palette-load", { hasText: "Goal" }).waitFor();
    await shot(page, "explorer-carried");
    await page.keyboard.press("Escape");
    await page.mouse.up();
    assert.equal((await page.locator(".palette-load").count()) + (await asked.count()), 0, "nothing is put down");
    await pull(page, kind, place);
    await page.mouse.up();
    await asked.waitFor();
    await page.keyboard.press("Escape");
  });

  await t.test("by keyboard", async () => {
    await page.getByRole("radio", { name: "View" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await row(page, /^Sales/)
      .first()
      .waitFor();
    await tree(page).getByRole("treeitem").first().focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".react-flow__node.selected").waitFor();
  });
});

test("what lies near an element stands out, one to three relations away", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", MODEL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Grant discounts").click({ position: { x: 8, y: 8 } });
  await page.keyboard.press("f");
  const far = () => page.locator(".cv-mood-far").count();
  await until(far, (count) => count === 4, "one relation: all but three are faded, and the goal too");
  await shot(page, "focus");
  await page.keyboard.press("Shift+F");
  await until(far, (count) => count === 3, "two relations: the goal is near");
  const bar = page.getByRole("toolbar", { name: "Focus" });
  await bar.getByRole("radio", { name: "One relation away" }).click();
  await until(far, (count) => count === 4, "one again");
  await page.locator(".cv").focus();
  await page.keyboard.press("Escape");
  await until(far, (count) => count === 0, "Esc ends it");
  await page.keyboard.press("f");
  await bar.getByRole("button", { name: "As a picture" }).click();
  await page.locator(".tab-active").getByText("Operating model").waitFor();
  await until(
    () => page.locator(".react-flow__node-element").count(),
    (count) => count > 0 && count <= 4,
    "a picture of these alone",
  );
  await shot(page, "focus-picture");
});

test("a picture is coloured by a question, with a sign beside every colour", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", MODEL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Win rate").waitFor();
  const legend = (name) => page.getByRole("region", { name: `Legend: ${name}` });

  await t.test("from the menu: decision coverage", async () => {
    await page.getByRole("button", { name: "Colour the picture by" }).click();
    await page.getByRole("menuitem", { name: "Decision coverage" }).click();
    await legend("Decision coverage").getByText("A decision stands behind it").waitFor();
    await node(page, "Decision: something of it is missing").waitFor();
    await shot(page, "overlay-decisions");
  });

  await t.test("by key: owner unit, questions, layer, none", async () => {
    await page.keyboard.press("o");
    await until(
      () => page.locator(".overlay-legend").count(),
      (count) => count === 0,
      "after the last there is none",
    );
    await page.keyboard.press("o");
    await legend("Owner unit").getByText("Sales").waitFor();
    await shot(page, "overlay-units");
    await page.keyboard.press("o");
    await legend("Open questions").waitFor();
    const signs = await page.locator(".cv-sign-text").allTextContents();
    assert.ok(signs.length >= 7, `every element has a sign: ${signs}`);
    await shot(page, "overlay-questions");
    await page.keyboard.press("o");
    await legend("Layer").getByText("Strategy").waitFor();
    await legend("Layer").getByRole("button", { name: "Own colours" }).click();
    await page.locator(".cv-sign").first().waitFor({ state: "detached" });
  });

  await t.test("in German, dark", async () => {
    await inGermanAndDark(page);
    await page.keyboard.press("o");
    await page.keyboard.press("o");
    await page.getByRole("region", { name: "Legende: Offene Fragen" }).waitFor();
    await node(page, "Grant discounts").click({ position: { x: 8, y: 8 } });
    await page.keyboard.press("e");
    await shot(page, "overlay-questions-dark");
    await fine(page, ".cv-pad, .overlay-legend *, .tools *");
    await page.keyboard.press("Escape");
    await page.keyboard.press("f");
    await page.locator(".focus-bar").waitFor();
    await shot(page, "focus-dark");
    await fine(page, ".focus-bar *, .tree-sort *");
  });
});
