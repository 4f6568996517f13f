// How tables look, in both languages and colours, and how fluid a long one is.

import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, ROOT, serve, shot, tragwerk } from "./core.mjs";
import { fine } from "./fine.mjs";

/** So many tables there are: Alt and a digit each. */
const TABLES = 7;

test("every table is shown, in both languages", async (t) => {
  const folder = folderFor();
  const sample = join(ROOT, "models/samples/arvenda.en.gtm.json");
  const inputs = ["sourcegraph", "mattermost"].map((name) => join(ROOT, "../shared/inputs", `${name}.gtm.json`));
  const real = inputs.find(existsSync);
  if (!real) t.diagnostic("skipped: not present (../shared/inputs)");
  for (const [name, text] of [
    ["sample", sample],
    ["real", real],
  ]) {
    if (!text) continue;
    const file = join(folder, "documents", `${name}.gtm`);
    tragwerk("import", file, text);
    for (const [language, scheme] of [
      ["en", "light"],
      ["de", "dark"],
    ]) {
      writeFileSync(join(folder, "config", "settings.json"), JSON.stringify({ language }));
      const { address, stop } = await serve(t, folder, file);
      const page = await open(t, address, { width: 1280, height: 800, language, scheme });
      await page.locator(".tabs").waitFor();
      for (const number of Array(TABLES).keys()) {
        await page.keyboard.press(`Alt+${number + 1}`);
        await page.locator("[role=grid] [role=row]").nth(1).waitFor();
        await page.keyboard.press("ArrowRight");
        await shot(page, `table-${name}-${number + 1}-${language}`);
        if (name === "sample") await fine(page, ".table-tools button, .view-name, .tab-name");
      }
      await page.close();
      await stop();
    }
  }
});

test("2,000 rows stay fluid", async (t) => {
  const folder = folderFor();
  const many = {
    name: "Many",
    language: "en",
    elements: Array.from({ length: 2000 }, (_, at) => ({
      id: `m-${at}`,
      kind: "metric",
      name: `Metric ${at}`,
      description: `What is counted, number ${at}`,
      attributes: { definition: `Definition of number ${at}`, counts: "person" },
    })),
    relations: [],
    views: [],
  };
  const { address } = await serve(t, folder, modelFile(folder, "many.gtm", many));
  const page = await open(t, address, { width: 1280, height: 800 });
  await page.locator(".tabs").waitFor();
  await page.keyboard.press("Alt+3");
  await page.getByText("2,000 rows").waitFor();
  const measured = await page.evaluate(async () => {
    const box = document.querySelector("[role=grid]");
    const frames = [];
    let rows = 0;
    let before = performance.now();
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    before = performance.now();
    for (let step = 0; step < 120; step += 1) {
      box.scrollTop += 400;
      await frame();
      const now = performance.now();
      frames.push(now - before);
      before = now;
      rows = Math.max(rows, box.querySelectorAll("[role=row]").length);
    }
    frames.sort((a, b) => a - b);
    const at = (share) => Math.round(frames[Math.floor(share * (frames.length - 1))] * 10) / 10;
    return {
      rows,
      cells: box.querySelectorAll("[role=gridcell]").length,
      median: at(0.5),
      p95: at(0.95),
      worst: at(1),
    };
  });
  t.diagnostic(`scrolling 2,000 rows: ${JSON.stringify(measured)} (ms per frame)`);
  assert.ok(measured.rows < 80, `${measured.rows} rows are drawn`);
  const began = Date.now();
  await page.keyboard.press("Control+End");
  await page.getByRole("gridcell", { name: "Add Metric" }).waitFor();
  t.diagnostic(`to the last row: ${Date.now() - began} ms`);
  await page.keyboard.type("One more");
  const typed = Date.now();
  await page.keyboard.press("Enter");
  await page.getByRole("gridcell", { name: "One more" }).waitFor();
  t.diagnostic(`from Enter to the new row: ${Date.now() - typed} ms`);
});
