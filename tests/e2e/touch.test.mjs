// By finger: choosing, moving, connecting, panning, the pad. What a browser on a touch screen sends.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { boxOf, edge, middle, node, SMALL, undo, until } from "./window.mjs";

/** A finger on the screen of a page. */
async function fingerOn(page) {
  const session = await page.context().newCDPSession(page);
  const send = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  return {
    async tap(at) {
      await send("touchStart", [at]);
      await send("touchEnd", []);
    },
    async draw([from, ...points]) {
      await send("touchStart", [from]);
      for (const point of points) await send("touchMove", [point]);
      await send("touchEnd", []);
    },
    async drag(from, to) {
      await send("touchStart", [from]);
      for (const share of [0.2, 0.5, 0.8, 1])
        await send("touchMove", [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
      await send("touchEnd", []);
    },
  };
}

test("a view is drawn by finger", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "small.gtm", SMALL));
  const page = await open(t, address, { width: 1280, height: 800, touch: true });
  await node(page, "Win rate").waitFor();
  const finger = await fingerOn(page);

  await t.test("a tap chooses, a drag moves", async () => {
    const before = await boxOf(node(page, "Win rate"));
    await finger.tap({ x: before.x + 10, y: before.y + 10 });
    await page.locator(".react-flow__node.selected").waitFor();
    await finger.drag({ x: before.x + 10, y: before.y + 10 }, { x: before.x + 10, y: before.y + 90 });
    await until(
      () => boxOf(node(page, "Win rate")),
      (now) => now.y > before.y + 60,
      "moved",
    );
    await undo(page).click();
    await until(
      () => boxOf(node(page, "Win rate")),
      (now) => Math.abs(now.y - before.y) < 2,
      "back",
    );
  });

  await t.test("from a handle of what is chosen to another one connects", async () => {
    const box = await boxOf(node(page, "Win rate"));
    await finger.tap({ x: box.x + 10, y: box.y + 10 });
    const handle = node(page, "Win rate").locator(".cv-handle.cv-at-left");
    await handle.waitFor();
    await finger.drag(middle(await boxOf(handle)), middle(await boxOf(node(page, "Grant discounts"))));
    const choice = page.getByRole("option", { name: /informs/ }).first();
    await choice.waitFor();
    await shot(page, "touch-choose");
    // Right after a drag the browser takes a tap for the end of its swing: a finger taps again.
    const at = middle(await boxOf(choice));
    await until(
      async () => {
        if ((await choice.count()) > 0) await finger.tap(at);
        return choice.count();
      },
      (count) => count === 0,
      "chosen",
    );
    await edge(page, "Win rate informs Grant discounts").waitFor({ state: "attached" });
  });

  await t.test("the pad answers a tap", async () => {
    const button = page.locator(".cv-pad").getByRole("button").first();
    const box = await boxOf(node(page, "Win rate"));
    await finger.tap({ x: box.x + 10, y: box.y + 10 });
    await button.waitFor();
    await finger.tap(middle(await boxOf(button)));
    await page.getByRole("combobox", { name: /^Name of the new element, Decision/ }).waitFor();
    await shot(page, "touch-append");
    await page.keyboard.press("Escape");
  });

  await t.test("with the lasso in hand a finger draws around things", async () => {
    await page.keyboard.press("l");
    const [a, b] = [await boxOf(node(page, "Head of sales")), await boxOf(node(page, "Mid-size plants"))];
    const [left, right] = [a.x - 14, a.x + a.width + 14];
    const [top, bottom] = [a.y - 14, b.y + b.height + 14];
    await finger.draw([
      { x: left, y: top },
      { x: (left + right) / 2, y: top },
      { x: right, y: top },
      { x: right, y: (top + bottom) / 2 },
      { x: right, y: bottom },
      { x: left, y: bottom },
      { x: left, y: (top + bottom) / 2 },
    ]);
    await until(
      () => page.locator(".react-flow__node.selected").count(),
      (count) => count === 2,
      "both are chosen",
    );
    const after = await boxOf(node(page, "Head of sales"));
    assert.ok(Math.abs(after.x - a.x) < 2, "nothing was panned");
  });

  await t.test("on the empty canvas a drag pans and chooses nothing", async () => {
    const before = await boxOf(node(page, "Win rate"));
    const { x, y, height } = await boxOf(page.locator(".cv"));
    await finger.drag({ x: x + 60, y: y + height - 60 }, { x: x + 60, y: y + height - 160 });
    await until(
      () => boxOf(node(page, "Win rate")),
      (now) => now.y < before.y - 60,
      "panned",
    );
    assert.equal(await page.locator(".react-flow__selection").count(), 0);
  });
});
