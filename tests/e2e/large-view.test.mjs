// A picture with many lines: what a step touched is drawn first, then all of it as the core draws it from scratch.

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { boxOf, capture, middle, node, pull, undo, until } from "./window.mjs";

const THIRD = 24;
const id = (kind, at) => `${kind}-${at}`;
const kinds = ["role", "decision", "metric"];

/** Roles that decide, metrics that inform, in three columns of boxes. */
const LARGE = {
  name: "Large plan",
  language: "en",
  elements: kinds.flatMap((kind) =>
    Array.from({ length: THIRD }, (_, at) => ({ id: id(kind, at), kind, name: `The ${kind} ${at}` })),
  ),
  relations: Array.from({ length: 2 * THIRD }, (_, at) => ({
    id: `x-${at}`,
    kind: at % 2 === 0 ? "decides" : "informs",
    source: id(at % 2 === 0 ? "role" : "metric", at % THIRD),
    target: id("decision", (at * 5 + 3) % THIRD),
  })).concat(
    Array.from({ length: THIRD }, (_, at) => ({
      id: `y-${at}`,
      kind: "recommends",
      source: id("role", at),
      target: id("decision", (at * 7 + 1) % THIRD),
    })),
  ),
  views: [
    {
      id: "v",
      viewpoint: "decision_map",
      name: "All of it",
      nodes: kinds.flatMap((kind, column) =>
        Array.from({ length: THIRD }, (_, at) => ({
          element: id(kind, at),
          x: column * 800 + (at % 3) * 220,
          y: Math.floor(at / 3) * 130,
          width: 168,
          height: 60,
        })),
      ),
    },
  ],
};

/** A path as its pieces: far out many lines are one shape. */
const pieces = (path) => path.split(/(?=M)/);

/** The course of every line that is drawn, in one order. */
const lines = async (page) => {
  const paths = await page.locator(".cv-line").evaluateAll((all) => all.map((line) => line.getAttribute("d")));
  return paths.flatMap(pieces).sort();
};

test("in a large picture a step is seen first, and all of it follows", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder, modelFile(folder, "large.gtm", LARGE));
  const page = await open(t, address);
  await node(page, "The decision 3").first().waitFor();
  const drawn = { patches: 0, whole: null };
  page.on("response", async (response) => {
    const what = new URL(response.url()).pathname;
    if (what === "/api/next_scene" && (await response.json()).drawn === "patch") drawn.patches += 1;
    if (what === "/api/scene") drawn.whole = await response.json();
  });

  /** A step, which first comes as a patch; then the picture is the core's own. */
  const settles = async (step) => {
    const before = drawn.patches;
    drawn.whole = null;
    await step();
    await until(
      () => drawn.whole,
      (whole) => whole !== null,
      "the whole picture is asked for",
    );
    assert.ok(drawn.patches > before, "a patch came first");
    const courses = drawn.whole.edges.flatMap((edge) => pieces(edge.path)).sort();
    await until(
      () => lines(page),
      (now) => now.join() === courses.join(),
      "every line as the core draws it",
    );
    await page.mouse.move(5, 400);
    return drawn.whole;
  };

  await t.test("a box that came", async () => {
    const whole = await settles(() => capture(page, "Somebody new /role"));
    assert.ok(whole.nodes.some((one) => one.full_name === "Somebody new"));
  });

  await t.test("a box that moved, with its lines, and its way back", async () => {
    await page.keyboard.press("Escape");
    const box = await boxOf(node(page, "The metric 22").first());
    const before = await lines(page);
    await settles(async () => {
      await pull(page, middle(box), { x: middle(box).x - 60, y: middle(box).y - 30 });
      await page.mouse.up();
    });
    assert.notDeepEqual(await lines(page), before);
    await settles(() => undo(page).click());
    assert.deepEqual(await lines(page), before);
  });

  await t.test("a box that went, with its lines", async () => {
    await node(page, "The role 7").first().click();
    const whole = await settles(() => page.keyboard.press("Delete"));
    await node(page, "The role 7").waitFor({ state: "detached" });
    assert.ok(whole.edges.every((edge) => edge.relation !== "y-7"));
    await shot(page, "large-view");
  });

  await t.test("far out a line is still picked where it is seen, and stands alone", async () => {
    await page.keyboard.press("Escape");
    await page.locator(".cv-edge").first().waitFor({ state: "detached" });
    const { x, y } = await page.evaluate(onALine);
    await page.mouse.click(x, y);
    const chosen = page.locator(".cv-edge.cv-on");
    await chosen.waitFor({ state: "attached" });
    assert.ok(await chosen.evaluate(nearTo, { x, y }), "it is the one below the pointer");
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("Escape");
  });

  await t.test("farther out still, a box is a block of its colour, seen and chosen as before", async () => {
    const canvas = middle(await boxOf(page.locator(".cv")));
    await page.mouse.move(canvas.x, canvas.y);
    await page.keyboard.down("Control");
    for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, 200);
    await page.keyboard.up("Control");
    const block = node(page, "The decision 3").first();
    const colour = (part) => getComputedStyle(part.querySelector(".cv-block")).backgroundColor;
    await block.locator(".cv-block").waitFor();
    assert.equal(await block.locator(".cv-outline").count(), 0, "no shape is drawn for it");
    assert.notEqual(await block.evaluate(colour), await node(page, "The metric 3").first().evaluate(colour));
    const { x, y } = middle(await boxOf(block));
    await page.mouse.click(x, y);
    await page.locator(".react-flow__node.selected").and(block).waitFor();
    await shot(page, "large-view-blocks");
  });
});

/** In the page: a point on the screen where a line of a bundle lies on top. */
function onALine() {
  for (const line of document.querySelectorAll(".cv-bundle > .cv-line")) {
    const matrix = line.getScreenCTM();
    for (let along = 20; along < line.getTotalLength(); along += 40) {
      const { x, y } = line.getPointAtLength(along).matrixTransform(matrix);
      if (document.elementFromPoint(x, y)?.closest(".cv-bundle") === line.parentElement) return { x, y };
    }
  }
  throw new Error("no line can be pointed at");
}

/** In the page: whether an edge runs through a point of the screen, by 3 px. */
function nearTo(edge, { x, y }) {
  const line = edge.querySelector(".cv-line");
  const matrix = line.getScreenCTM();
  return Array.from({ length: Math.ceil(line.getTotalLength()) }, (_, along) => along).some((along) => {
    const at = line.getPointAtLength(along).matrixTransform(matrix);
    return Math.hypot(at.x - x, at.y - y) <= 3;
  });
}

test("a view on which pointer or keyboard rest is drawn before it is asked for, and once", async (t) => {
  const folder = folderFor();
  const few = (id, name, at) => ({
    id,
    viewpoint: "decision_map",
    name,
    nodes: [{ element: `decision-${at}`, x: 0, y: 0, width: 168, height: 60 }],
  });
  const model = { ...LARGE, views: [...LARGE.views, few("view-1", "By pointer", 1), few("view-2", "By key", 2)] };
  const { address } = await serve(t, folder, modelFile(folder, "several.gtm", model));
  const page = await open(t, address);
  await page.locator(".react-flow__node").first().waitFor();
  const asked = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/api/scene") asked.push(request.postDataJSON().view.id);
  });
  const names = () =>
    page.locator(".react-flow__node").evaluateAll((nodes) => nodes.map((one) => one.getAttribute("aria-label")));
  const cases = [
    { view: "view-1", name: "By pointer", rest: (row) => row.hover(), shows: "The decision 1" },
    { view: "view-2", name: "By key", rest: (row) => row.focus(), shows: "The decision 2" },
  ];
  for (const { view, name, rest, shows } of cases) {
    const row = page.locator(".view-name").filter({ hasText: name });
    asked.length = 0;
    await rest(row);
    await until(
      () => asked.join(),
      (views) => views === view,
      "it is drawn ahead",
    );
    await row.press("Enter");
    await until(names, (now) => now.length === 1 && now[0].includes(shows), "it is shown");
    assert.deepEqual(asked, [view]);
  }
});
