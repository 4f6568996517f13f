// One field for everything: an action, a view, an element, a question, found by typing and taken by key alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { node, SMALL, until } from "./window.mjs";

const field = (page) => page.getByRole("searchbox", { name: /^(Search or|Suchen oder)/ });
const options = (page) => page.getByRole("dialog").getByRole("option").allInnerTexts();

test("what is typed is found and done", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", SMALL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await page.locator(".question-row").first().waitFor();
  const type = async (words) => {
    await page.keyboard.press("Control+k");
    await field(page).waitFor();
    await page.keyboard.type(words);
  };

  await t.test("an element, in a view that shows it", async () => {
    await type("grant disc");
    await until(
      () => options(page),
      (all) => all[0]?.startsWith("Grant discounts"),
      "the element is found",
    );
    await shot(page, "palette-element");
    await page.keyboard.press("Enter");
    await until(
      () => node(page, "Grant discounts").getAttribute("class"),
      (classes) => classes.includes("selected"),
      "the element is selected",
    );
  });

  await t.test("a question", async () => {
    await type("who decides grant");
    await page.getByRole("dialog").getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Evidence" }).getByText("Who decides “Grant discounts”?").first().waitFor();
  });

  await t.test("a view that the program draws", async () => {
    await type("responsibility");
    await page.keyboard.press("Enter");
    await page.locator('[aria-current="page"]', { hasText: "Responsibility" }).first().waitFor();
  });

  await t.test("an action; what is not there is said", async () => {
    await type("no such thing");
    await page.getByText("Nothing is called “no such thing”.").waitFor();
    await page.keyboard.press("Escape");
    await until(
      () => page.getByRole("dialog").count(),
      (count) => count === 0,
      "closed",
    );
    await type("german");
    await page.getByRole("dialog").getByRole("option", { name: "Deutsch" }).waitFor();
    await page.keyboard.press("Escape");
    await type("shortcuts");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Shortcuts" }).waitFor();
    await page.keyboard.press("Escape");
  });

  await t.test("in German, from its place in the bar", async () => {
    await type("deutsch");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Suchen oder ausführen" }).click();
    await page.keyboard.type("e");
    assert.ok((await options(page)).length > 3);
    await shot(page, "palette-de");
  });
});

test("what is typed before the field is there stands in it", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", SMALL));
  const page = await open(t, address, { width: 1280, height: 800 });
  let come;
  const wait = new Promise((done) => {
    come = done;
  });
  await page.route(/Dialogs-.*\.js/, async (route) => {
    await wait;
    await route.continue();
  });
  await page.reload();
  await page.locator(".question-row").first().waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("grant");
  come();
  await until(
    () => field(page).inputValue(),
    (value) => value === "grant",
    "the field has it",
  );
  await page.keyboard.type(" disc");
  await until(
    () => options(page),
    (all) => all[0]?.startsWith("Grant discounts"),
    "the element is found",
  );
});

test("when the field cannot come, the keyboard is not caught", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", SMALL));
  const page = await open(t, address, { width: 1280, height: 800, mayFail: /Dialogs-|ERR_FAILED/ });
  await page.route(/Dialogs-.*\.js/, (route) => route.abort());
  await page.reload();
  await page.locator(".question-row").first().waitFor();
  await page.keyboard.press("Control+k");
  const again = page.locator(".crash").getByRole("button");
  await again.waitFor();
  const reached = () => again.evaluate((button) => button === document.activeElement);
  for (let press = 0; press < 200 && !(await reached()); press += 1) await page.keyboard.press("Tab");
  assert.ok(await reached(), "the button is reached by Tab");
  await page.unroute(/Dialogs-.*\.js/);
  await page.keyboard.press("Enter");
  await again.waitFor({ state: "detached" });
  await page.locator(".question-row").first().waitFor();
});
