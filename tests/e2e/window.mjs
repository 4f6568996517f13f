// What a test does and sees in the window with a model: nodes, questions, undo, dialogs. It waits for conditions, never for time.

import assert from "node:assert/strict";

/** A small model: three disciplines in one picture, some of it undecided. */
export const SMALL = {
  name: "Small plan",
  language: "en",
  elements: [
    { id: "u-sales", kind: "unit", name: "Sales", attributes: { discipline: "sales" } },
    { id: "r-head", kind: "role", name: "Head of sales" },
    { id: "d-discount", kind: "decision", name: "Grant discounts" },
    { id: "g-new", kind: "goal", name: "New bookings" },
    { id: "s-plants", kind: "segment", name: "Mid-size plants" },
    { id: "b-score", kind: "automation", name: "Score leads" },
    { id: "m-win", kind: "metric", name: "Win rate" },
    { id: "br-plant", kind: "buyer_role", name: "Plant manager" },
  ],
  relations: [{ id: "x-team", kind: "part_of", source: "r-head", target: "u-sales" }],
  views: [
    {
      id: "v-map",
      viewpoint: "decision_map",
      name: "Map",
      nodes: [
        { element: "r-head", x: 0, y: 0, width: 160, height: 52 },
        { element: "d-discount", x: 300, y: 0, width: 160, height: 60 },
        { element: "g-new", x: 600, y: 0, width: 160, height: 56 },
        { element: "s-plants", x: 0, y: 200, width: 160, height: 52 },
        { element: "b-score", x: 300, y: 200, width: 160, height: 52 },
        { element: "m-win", x: 600, y: 200, width: 160, height: 52 },
        { element: "br-plant", x: 900, y: 200, width: 160, height: 52 },
      ],
    },
  ],
};

/** A node of the picture, by the element's name. */
export const node = (page, name) => page.locator(`.react-flow__node[aria-label*="${name}"]`);

/** A relation of the picture, by what it says. A straight line has no height: wait for it to be attached, not visible. */
export const edge = (page, words) =>
  page.getByRole("button", { name: words, exact: true }).and(page.locator(".cv-edge"));

/** The panel on the right. */
export const inspector = (page) => page.getByRole("complementary", { name: "Inspector" });

/** The messages in the corner. */
export const messages = (page) => page.getByRole("region", { name: "Messages" });

/** Waits until `read` gives something that `fits`; gives it. */
export async function until(read, fits, what) {
  const end = Date.now() + 10_000;
  let seen = await read();
  while (!fits(seen)) {
    assert.ok(Date.now() < end, `${what}: still ${JSON.stringify(seen)}`);
    await new Promise((done) => setTimeout(done, 30));
    seen = await read();
  }
  return seen;
}

/** How many flaws and gaps are open, as the panel says it. */
export const counts = async (page) => (await page.locator(".questions-count").allInnerTexts()).join(", ");

/** Does an edit and waits until the open questions differ; gives what they are now. */
export async function changesQuestions(page, edit) {
  const before = await counts(page);
  await edit();
  return until(
    () => counts(page),
    (now) => now !== before,
    "open questions after an edit",
  );
}

/** The button that takes the last step back, named after it. */
export const undo = (page, step) =>
  page.getByRole("button", { name: step ? `Undo: ${step}` : /^Undo/ }).and(page.locator(".top button"));
export const redo = (page) => page.getByRole("button", { name: /^Redo/ }).and(page.locator(".top button"));

/** Where a node stands on the screen. */
export async function boxOf(located) {
  const box = await located.boundingBox();
  assert.ok(box, "it stands in the picture");
  return box;
}

export const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/** Presses at one point and moves to another in steps; the pointer stays down. */
export async function pull(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
}

/** Draws a relation from a node's right handle to a point; the pointer stays down. */
export async function aim(page, source, to) {
  await source.hover();
  const box = await boxOf(source.locator(".cv-handle.cv-at-right"));
  await pull(page, middle(box), to);
}

/** Chooses an entry of the menu that has just been opened by keyboard, as soon as the menu has the keyboard. */
export async function chooseByKey(page, name) {
  await page.locator("[role=menuitem]:focus").waitFor();
  await page.getByRole("menuitem", { name }).press("Enter");
}

/** Adds elements by quick capture, each a line as it is typed. */
export async function capture(page, ...lines) {
  await page.keyboard.press("n");
  const field = page.getByRole("combobox", { name: /^Name of the new element/ });
  for (const line of lines) {
    await field.fill(line);
    await field.press("Enter");
    const name = line.replace(/ \/.*$/, "");
    await node(page, name).waitFor();
  }
  await field.press("Escape");
  await field.waitFor({ state: "detached" });
}
