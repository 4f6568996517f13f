// Journeys in the real window: what only the window can show. Everything finer is tested in a browser (tests/e2e).

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { home, shot, tragwerk } from "./program.mjs";
import { centre, until } from "./webdriver.mjs";

const ENTER = "\uE007";
const ESCAPE = "\uE00C";

const node = (id) => `.react-flow__node[data-id="e/${id}"]`;

/** A role and a decision side by side, not yet joined. */
const MODEL = JSON.stringify({
  format: "gtm-model",
  format_version: 1,
  name: "Two",
  language: "en",
  elements: [
    { id: "role", kind: "role", name: "Head of Sales" },
    { id: "decision", kind: "decision", name: "Approve discount" },
  ],
  views: [
    {
      id: "view",
      viewpoint: "free",
      name: "Sketch",
      nodes: [
        { element: "role", x: 0, y: 0, width: 168, height: 52 },
        { element: "decision", x: 320, y: 160, width: 168, height: 60 },
      ],
    },
  ],
});

test("an edge drawn by pointer changes the open questions", async (t) => {
  const place = await home(t);
  const file = join(place.folder, "two.gtm");
  tragwerk("import", file, place.write("two.gtm.json", MODEL));
  const window = await place.start(file);
  const open = () => window.text(".bottom-head");

  const role = await window.box(node("role"));
  const decision = await window.box(node("decision"));
  const before = await open();
  await window.hover(centre(role));
  const handle = `${node("role")} .cv-at-right.cv-handle`;
  await window.drag(centre(await window.box(handle)), centre(decision));
  // Several relations are possible; the first is what a workshop most likely means.
  await window.element(".cv-choices");
  await window.keys(ENTER);
  await until(async () => (await open()) !== before, "the open questions change");
  await shot(window, "window-edge");
  await window.close();

  const { relations } = JSON.parse(tragwerk("export", file, "-o", join(place.folder, "after.gtm.json")) || readFileSync(join(place.folder, "after.gtm.json"), "utf8"));
  assert.deepEqual(
    relations.map(({ kind, source, target }) => [kind, source, target]),
    [["decides", "role", "decision"]],
  );
});

test("what was drawn is there after closing and opening again", async (t) => {
  const place = await home(t);
  const first = await place.start();
  await first.click(".way-strong");
  await first.box(".react-flow__pane");
  for (const name of ["Sales", "Marketing"]) {
    await first.keys("n");
    await first.element(".cv-capture input");
    await first.keys(`${name} /unit${ENTER}`);
    await until(async () => (await first.text(".react-flow")).includes(name), `${name} stands on the canvas`);
    await first.keys(ESCAPE);
  }
  const drawn = await first.js(positions);
  assert.equal(drawn.length, 2);
  await first.close();

  const file = join(place.documents, "Untitled 1.gtm");
  const text = exported(place, file, "before");
  const second = await place.start(file);
  await until(async () => (await second.js(positions)).length === 2, "both nodes are back");
  assert.deepEqual(await second.js(positions), drawn);
  await shot(second, "window-reopened");
  await second.close();
  assert.equal(exported(place, file, "after"), text);
});

test("a text form given on the command line is opened as a new file beside it", async (t) => {
  const place = await home(t);
  const text = place.write("given.gtm.json", MODEL);
  const window = await place.start(text);
  await window.box(node("decision"));
  await shot(window, "window-given");
  await window.close();
  assert.ok(existsSync(join(place.folder, "given.gtm")));
  assert.equal(readFileSync(text, "utf8"), MODEL);
});

test("a page whose process dies is loaded again, with the model as it was", async (t) => {
  const place = await home(t);
  const window = await place.start(place.write("dying.gtm.json", MODEL));
  await window.box(node("decision"));
  const [view] = place.views();
  process.kill(view.id, "SIGKILL");
  const again = await until(() => place.views().find(({ id }) => id !== view.id), "another process shows the page");
  assert.equal(again.program, view.program);
  // The driver has given the window up with the process that died.
  process.kill(again.program, "SIGTERM");
  const file = join(place.folder, "dying.gtm");
  const names = (text) => JSON.parse(text).elements.map(({ name }) => name).sort();
  assert.deepEqual(names(exported(place, file, "after")), names(MODEL));
});

/** Where the nodes of the canvas stand, by id (runs in the page). */
const positions = `return [...document.querySelectorAll(".react-flow__node")]
  .map((node) => [node.dataset.id, node.style.transform]).sort();`;

/** The canonical text of a model file. */
function exported({ folder }, file, name) {
  const out = join(folder, `${name}.gtm.json`);
  tragwerk("export", file, "-o", out);
  return readFileSync(out, "utf8");
}
