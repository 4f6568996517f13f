// Exports from the window: one document of all views, tables, stopping, and a view in the clipboard.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot } from "./core.mjs";
import { messages, node, SMALL, until } from "./window.mjs";

test("exports and copies", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address);
  await node(page, "Grant discounts").waitFor();
  const to = (name) => join(folder, "documents", name);

  await t.test("all views as one document", async () => {
    await ask(page, "PDF, pages to print", { View: "All views", Paper: "A4" });
    await shot(page, "export-pdf");
    await write(page, to("all.pdf"));
    assert.ok(readFileSync(to("all.pdf")).subarray(0, 5).equals(Buffer.from("%PDF-")));
    await ask(page, "PowerPoint, editable shapes", { View: "All views" });
    await shot(page, "export-pptx");
    await write(page, to("all.pptx"));
    assert.ok(readFileSync(to("all.pptx")).subarray(0, 2).equals(Buffer.from("PK")));
  });

  await t.test("a view that would be divided stays on one page, by keyboard", async () => {
    await ask(page, "PDF, pages to print", {});
    const dialog = page.getByRole("dialog", { name: "Export" });
    const whole = dialog.getByRole("checkbox", { name: "Never divide a view over pages" });
    await whole.focus();
    await page.keyboard.press("Space");
    const begun = page.waitForRequest("**/api/begin_export");
    await write(page, to("whole.pdf"));
    assert.equal((await begun).postDataJSON().options.whole, true);
    assert.ok(readFileSync(to("whole.pdf")).subarray(0, 5).equals(Buffer.from("%PDF-")));
    await ask(page, "PNG, for slides", {});
    await whole.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
  });

  await t.test("all views as pictures in a folder", async () => {
    await ask(page, "SVG, scales without loss", { View: "All views" });
    await write(page, to("pictures"));
    assert.ok(readdirSync(to("pictures")).every((name) => name.endsWith(".svg")));
  });

  await t.test("a table", async () => {
    await ask(page, "CSV, one table", { Table: "Decision register" });
    await write(page, to("register.csv"));
    assert.match(readFileSync(to("register.csv"), "utf8"), /Grant discounts/);
  });

  await t.test("what is called off is not written", async () => {
    await ask(page, "PDF, pages to print", {});
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("textbox", { name: "File" }).fill(to("never.pdf"));
    await page.route("**/api/begin_export", async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await dialog.getByRole("button", { name: "Export", exact: true }).click();
    await dialog.getByRole("progressbar").waitFor();
    await shot(page, "export-progress");
    await dialog.getByRole("button", { name: "Stop" }).click();
    await dialog.getByRole("button", { name: "Cancel" }).waitFor();
    assert.equal(existsSync(to("never.pdf")), false);
    await page.unroute("**/api/begin_export");
    await page.keyboard.press("Escape");
  });

  await t.test("a view is copied as a picture", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.keyboard.press("Control+Shift+P");
    await messages(page).getByText("Copied as picture").waitFor();
    const whole = await copied(page);
    assert.deepEqual(whole.types, ["image/png"]);
    assert.ok(whole.width > 300 && whole.height > 100, `${whole.width} × ${whole.height}`);
  });

  await t.test("what is selected is copied as a picture of its own, by Ctrl C with its text", async () => {
    const whole = await copied(page);
    await page.locator(".react-flow__node").first().click();
    await page.keyboard.press("Control+Shift+P");
    await messages(page).getByText("Copied as picture: one element of").waitFor();
    const { types, width, height } = await copied(page);
    assert.deepEqual(types, ["image/png"]);
    assert.ok(width < whole.width && height < whole.height, `${width} × ${height}`);
    await page.keyboard.press("Control+c");
    await messages(page).getByText("Copied", { exact: false }).last().waitFor();
    await until(
      // While the clipboard changes it cannot be read.
      () => copied(page).catch(() => ({ types: [] })),
      (now) => now.types.includes("text/plain") && now.width === width,
      "text and picture",
    );
    await page.keyboard.press("Escape");
  });

  await t.test("where pictures cannot be copied, it says so and offers the export", async () => {
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
    await page.keyboard.press("Control+Shift+P");
    await messages(page).getByText("Pictures cannot be copied").waitFor();
    await messages(page).getByRole("button", { name: "Export …" }).click();
    await page.getByRole("dialog", { name: "Export" }).waitFor();
  });
});

/** What the clipboard holds, and how large its picture is. */
const copied = (page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item.getType("image/png"));
    return { types: item.types, width, height };
  });

/** Opens the dialog and chooses a format and further options. */
async function ask(page, format, choices) {
  await page.keyboard.press("Control+e");
  const dialog = page.getByRole("dialog", { name: "Export" });
  for (const [label, choice] of Object.entries({ Format: format, ...choices })) {
    await dialog.getByRole("button", { name: new RegExp(`${label}$`) }).click();
    await page.getByRole("option", { name: choice, exact: true }).click();
  }
}

async function write(page, path) {
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("textbox", { name: "File" }).fill(path);
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await messages(page).getByText(`Written to ${path}`).waitFor();
  await dialog.waitFor({ state: "detached" });
}
