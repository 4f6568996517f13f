// Never stuck: reloading and going back lose nothing, a core that went away comes back, a view that breaks is mended.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { capture, node, SMALL, until } from "./window.mjs";

test("reloading keys and the back gesture are harmless", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { mayFail: /ERR_CONNECTION_RESET/ });
  await node(page, "Grant discounts").waitFor();
  await capture(page, "Set list prices /dec");

  for (const key of ["F5", "Control+r"]) {
    await page.keyboard.press(key);
    // A browser without a window has no keys of its own: what they would do is done.
    await page.reload();
    await node(page, "Set list prices").waitFor();
    await page.locator(".question").first().waitFor();
  }
  // What is typed and not yet handed over is kept, too.
  await node(page, "Set list prices").click();
  const question = page.getByRole("textbox", { name: "Question", exact: true });
  await question.fill("What does it cost?");
  await page.reload();
  await node(page, "Set list prices").click();
  await until(
    () => question.inputValue(),
    (now) => now === "What does it cost?",
    "what was typed before reloading",
  );
  // The window has one page and never leaves it by itself; who goes back in a browser finds everything on coming again.
  const length = await page.evaluate(() => history.length);
  await page.locator(".question").first().click();
  await page.keyboard.press("Escape");
  for (const gesture of ["Alt+ArrowLeft", "Alt+ArrowRight"]) await page.keyboard.press(gesture);
  assert.equal(await page.evaluate(() => history.length), length);
  await page.goBack();
  await page.goForward();
  await node(page, "Set list prices").click();
  assert.equal(await question.inputValue(), "What does it cost?");
});

test("a core that does not answer is told, and found again with the model intact", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { mayFail: /ERR_INTERNET_DISCONNECTED/ });
  await node(page, "Grant discounts").waitFor();
  await capture(page, "Set list prices /dec");

  await page.context().setOffline(true);
  await page.keyboard.press("n");
  const field = page.getByRole("combobox", { name: /^Name of the new element/ });
  await field.fill("Choose segments");
  await field.press("Enter");
  await page.getByRole("alert").first().waitFor();
  await shot(page, "lost");
  await page.context().setOffline(false);
  if (await field.isVisible()) await field.press("Escape");
  await page.reload();
  await node(page, "Set list prices").waitFor();
  await capture(page, "Choose channels");
  await node(page, "Choose channels").waitFor();
});

test("a part of the window that breaks says so, and the model is whole after reloading it", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { mayFail: /Cannot destructure|The above error/ });
  await node(page, "Grant discounts").waitFor();
  await capture(page, "Set list prices /dec");

  // The picture comes back as something that cannot be drawn.
  await page.route("**/api/scene", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      json: { ...(await answer.json()), nodes: [{ element: "broken on purpose" }] },
    });
  });
  await until(
    () => page.evaluate(() => document.activeElement?.closest(".cv") !== null),
    (focused) => focused,
    "the canvas has the keyboard again",
  );
  // Marks off: the window asks for the picture again.
  await page.keyboard.press("m");
  const broken = page.getByRole("alert").filter({ has: page.getByRole("button", { name: "Reload" }) });
  await broken.first().waitFor();
  await shot(page, "crash");
  assert.ok(await page.getByRole("heading", { name: "Open questions", level: 2 }).isVisible(), "the rest goes on");
  await page.unroute("**/api/scene");
  await broken.getByRole("button", { name: "Reload" }).first().click();
  await node(page, "Set list prices").waitFor();
});
