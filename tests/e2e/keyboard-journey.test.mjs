// From an empty model to an exported picture without a mouse: only keys, and the focus is where one sees it.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, page as open, serve, shot } from "./core.mjs";
import { counts, edge, messages, node, until } from "./window.mjs";

test("from an empty model to an exported picture without a mouse", async (t) => {
  const folder = folderFor();
  const { address } = await serve(t, folder);
  const page = await open(t, address, { width: 1280, height: 800 });
  const press = (...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const type = (text) => page.keyboard.type(text);

  await t.test("the first Tab shows where one is", async () => {
    await page.getByRole("button", { name: /Sketch with the room/ }).waitFor();
    await press("Tab");
    assert.match(await page.evaluate(focused), /Sketch with the room/);
    await press("Enter");
    await page.getByRole("combobox", { name: /^Name of the new element/ }).waitFor();
  });

  await t.test("names, kinds, the next one", async () => {
    for (const line of ["Grant discounts /dec", "Head of sales /role", "Win rate /metric"]) {
      await type(line);
      await press("Enter");
      await node(page, line.replace(/ \/.*/, "")).waitFor();
    }
    await press("Escape");
    await page.getByRole("combobox", { name: /^Name of the new element/ }).waitFor({ state: "detached" });
  });

  await t.test("connected by name, and the questions change", async () => {
    // The first numbers belong to a model that knew one element less.
    await questions("1 flaw, 12 gaps");
    await command(page, "Head of sales");
    await press("c");
    await page.getByRole("combobox", { name: /^Connect/ }).waitFor();
    await type("Grant");
    await press("Enter");
    await page.getByRole("listbox", { name: "Which relation?" }).waitFor();
    await press("Enter");
    await edge(page, "Head of sales decides Grant discounts").waitFor({ state: "attached" });
    await questions("1 flaw, 8 gaps");
  });

  await t.test("an attribute by the inspector, laid out, undone and redone", async () => {
    await command(page, "Grant discounts");
    const question = page.getByRole("textbox", { name: "Question", exact: true });
    for (let tabs = 0; tabs < 80 && !(await question.evaluate((one) => one === document.activeElement)); tabs += 1) {
      await press("Tab");
      assert.ok(await page.evaluate(seen), `the focus is seen on ${await page.evaluate(focused)}`);
    }
    await type("Does this deal get more than 20 %?");
    await press("Escape", "Escape");
    await command(page, "Lay out");
    await press("Control+z");
    await press("Control+Shift+z");
  });

  await t.test("exported", async () => {
    const path = join(folder, "documents", "first.png");
    await press("Control+e");
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("img", { name: "Preview of the export" }).waitFor();
    const file = dialog.getByRole("textbox", { name: "File" });
    for (let tabs = 0; tabs < 40 && !(await file.evaluate((one) => one === document.activeElement)); tabs += 1)
      await press("Tab");
    await press("Control+a");
    await type(path);
    await shot(page, "journey-export");
    for (let tabs = 0; tabs < 6 && (await page.evaluate(focused)) !== "Export"; tabs += 1) await press("Tab");
    await press("Enter");
    await messages(page).getByText(`Written to ${path}`).waitFor();
    assert.ok(existsSync(path));
    const bytes = readFileSync(path);
    assert.deepEqual([...bytes.subarray(1, 4)], [...Buffer.from("PNG")]);
  });

  /** Waits until so many questions are open. */
  function questions(wanted) {
    return until(
      () => counts(page),
      (now) => now === wanted,
      `open questions: ${wanted}`,
    );
  }

  /** By the palette: an action, an element. */
  async function command(page, name) {
    await press("Control+k");
    const field = page.getByRole("searchbox", { name: "Search or run a command" });
    await field.waitFor();
    await type(name);
    await page.getByRole("option", { name }).first().waitFor();
    await press("ArrowDown", "Enter");
    await field.waitFor({ state: "detached" });
  }
});

/** Runs in the page. What has the focus, by its name. */
function focused() {
  const one = document.activeElement;
  return one?.getAttribute("aria-label") ?? one?.textContent ?? "";
}

/** Runs in the page. Whether one sees that it has the focus: an outline, a ring or a frame of its own. */
function seen() {
  const one = document.activeElement;
  if (!one || one === document.body) return true;
  for (let up = one; up && up !== document.body; up = up.parentElement) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(up);
    if ((outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none") return true;
    if (up !== one && up.tabIndex >= 0) break;
  }
  // A field in a frame shows it on the frame; a box of the picture on its shape.
  return one.matches("input, textarea, .react-flow__node, .cv-edge, .splitter, [role=application]");
}
