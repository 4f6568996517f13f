// Real models, where they are at hand: they open, the views the program draws show something, a question shows what it rests on.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, page as open, ROOT, serve, shot, tragwerk } from "./core.mjs";
import { until } from "./window.mjs";

const INPUTS = process.env.TRAGWERK_INPUTS ?? join(ROOT, "../shared/inputs");

for (const name of ["mattermost", "sourcegraph"])
  test(`the real model ${name}`, async (t) => {
    const input = join(INPUTS, `${name}.gtm.json`);
    if (!existsSync(input)) {
      console.log("skipped: not present");
      return t.skip("not present");
    }
    const folder = folderFor();
    const file = join(folder, "documents", `${name}.gtm`);
    tragwerk("import", file, input);
    const { address } = await serve(t, folder, file);
    const page = await open(t, address);
    await page.locator(".react-flow__node").first().waitFor();

    // Stored views first, then those the program draws by itself.
    const views = page.locator(".view-name");
    const drawn = await views.count();
    assert.ok(drawn > 3, `${drawn} views`);
    for (let at = 0; at < drawn; at += 1) {
      const view = views.nth(at);
      await view.click();
      await until(
        () => view.getAttribute("aria-current"),
        (current) => current === "page",
        "it is in front",
      );
      await page.locator(".react-flow__node").first().waitFor();
    }
    await shot(page, `${name}-last-view`);

    await page.locator(".view-name").first().click();
    await page.locator(".react-flow__node").first().waitFor();
    const line = page.locator(".questions-lines > li > .question-row > .question").first();
    await line.click();
    if ((await line.getAttribute("aria-expanded")) !== null)
      await page.locator(".questions-lines > li .question-inside").first().click();
    await page.locator(".question-lit").waitFor();
    await page.locator("section.evidence h2").waitFor();
    await page.locator(".cv-mood-evidence, .cv-has-evidence").first().waitFor();
    await shot(page, `${name}-evidence`);
  });
