// The list of open questions: filters, search, a mark that opens it, and a list that holds still while one works in it.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, ROOT, serve, shot, tragwerk } from "./core.mjs";
import { node, SMALL, until } from "./window.mjs";

const texts = (page) => page.locator(".questions-lines .question-text").allInnerTexts();

test("the list is narrowed by words, weight, unit and view, and a mark opens it", async (t) => {
  const folder = folderFor();
  const file = join(folder, "documents", "arvenda.gtm");
  tragwerk("import", file, join(ROOT, "models/samples/arvenda.en.gtm.json"));
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await page.locator(".question").first().waitFor();
  const first = await texts(page);
  assert.equal(first.length, 10);
  await shot(page, "questions-1280");

  const filter = page.getByRole("button", { name: "Filter", exact: true });
  const unfiltered = page.getByRole("button", { name: "No filter" });
  const tenAgain = () =>
    until(
      () => texts(page),
      (now) => now.length === 10,
      "the first ten again",
    );
  await filter.click();
  await page.getByRole("textbox", { name: "Contains words" }).fill("handoff");
  await until(
    () => texts(page),
    (now) => now.length > 0 && now.length < 10,
    "fewer lines",
  );
  await shot(page, "questions-filter");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "“handoff”: take this filter away" }).click();
  await tenAgain();

  const choose = async (label, choice) => {
    await filter.click();
    await page.getByRole("dialog").getByRole("button", { name: label }).click();
    await page.getByRole("option", { name: choice, exact: true }).click();
    await page.keyboard.press("Escape");
  };
  await choose("Severity", "Worth a question");

  const marks = page.locator(".questions-lines .question .mark");
  const hints = page.locator(".questions-lines .question .mark-hint");
  await until(
    async () => (await marks.count()) === (await hints.count()) && (await hints.count()) > 0,
    Boolean,
    "only hints",
  );
  await unfiltered.click();
  await tenAgain();

  await choose("Unit", "Marketing");
  await until(
    () => texts(page),
    (now) => now.length > 0 && now.join() !== first.join(),
    "questions of the unit",
  );
  await shot(page, "questions-unit");
  await unfiltered.click();

  await page.locator(".cv-mark-spot").first().click();
  await unfiltered.click();
  await tenAgain();
});

test("what is answered keeps its place while the hand is in the list", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "small.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address);
  await page.locator(".question").first().waitFor();
  const before = await texts(page);
  await page.locator(".question", { hasText: "Win rate" }).first().click();
  await node(page, "Win rate").waitFor();
  // The pointer rests on the list; the answer comes from elsewhere.
  await post(address, "execute", { base: 0, step: { ops: [{ op: "delete_element", id: "m-win" }] } });
  await page.locator(".question-answered").first().waitFor();
  assert.equal((await texts(page)).length, before.length);
  await shot(page, "questions-held");
  await page.getByRole("treeitem").first().click();
  await until(
    () => page.locator(".question-answered").count(),
    (now) => now === 0,
    "the list is as the core has it",
  );
});

async function post(address, request, args) {
  const { origin, searchParams } = new URL(address);
  const headers = { "x-tragwerk-token": searchParams.get("token"), "content-type": "application/json", origin };
  const answer = await fetch(`${origin}/api/${request}`, { method: "POST", headers, body: JSON.stringify(args) });
  assert.equal(answer.status, 200, await answer.text());
}
