// Every screen and dialog of the window, one after the other: what is true of all of them is tested over this list.

import { join } from "node:path";
import { ROOT, tragwerk } from "./core.mjs";
import { command, word } from "./words.mjs";

/** Dialogs that need nothing but an open model, by the ids of their actions. */
const DIALOGS = [
  "about",
  "backups",
  "decisions",
  "export",
  "find-replace",
  "integration",
  "merge",
  "new-relation",
  "new-scenario",
  "open",
  "rename-scenario",
  "rule-pack",
  "save-version",
  "scenarios",
  "share-copy",
  "shortcuts",
  "waivers",
];

/** The sample as a file, in the language of the window. */
export function sample(folder, language) {
  const file = join(folder, "documents", "arvenda.gtm");
  tragwerk("import", file, join(ROOT, `models/samples/arvenda.${language}.gtm.json`));
  return file;
}

/** Chooses language and theme where no model is open yet. */
export async function dress(page, language, theme) {
  const begin = page.locator(".start-foot .button");
  await begin.nth(0).click();
  await page.getByRole("menuitem", { name: word("en", `action-language-${language}`), exact: true }).click();
  await page.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
  // Names of templates and samples are the core's words.
  const said = { en: "Arvenda Systems, as-is", de: "Arvenda Systems, Ist-Zustand" }[language];
  await page.getByText(said).first().waitFor();
  await begin.nth(1).click();
  await page.getByRole("menuitem", { name: word(language, `action-theme-${theme}`), exact: true }).click();
  await page.locator(`html[data-theme=${theme}]`).waitFor({ state: "attached" });
}

/** Opens a model by its path, by keys, and waits for picture and questions. */
export async function openByPath(page, language, file) {
  await page.keyboard.press("Control+o");
  await page.getByRole("textbox", { name: word(language, "start-path") }).fill(file);
  await page.keyboard.press("Enter");
  await page.locator(".react-flow__node").first().waitFor();
  await page.locator(".question").first().waitFor();
}

/** Goes through all screens; `look(name)` is called on each. Begins on the start screen, already dressed. */
export async function everyScreen(page, { language, file, look }) {
  await page.locator(".start .tile").first().waitFor();
  await look("start");
  await openByPath(page, language, file);
  await look("main");

  await page.locator(".question:not([aria-expanded])").first().click();
  await page.locator(".evidence").first().waitFor();
  await look("evidence");
  await page.keyboard.press("Escape");
  await command(page, language, "select-all");
  await look("several");
  await page.keyboard.press("Escape");

  for (const action of DIALOGS) {
    await command(page, language, action);
    const dialog = page.getByRole("dialog").first();
    await dialog.waitFor();
    await settled(page);
    await look(action);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }
  await page.keyboard.press("Control+k");
  await page.getByRole("option").first().waitFor();
  await look("palette");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await command(page, language, "versions");
  await page
    .locator(".version-head")
    .first()
    .waitFor()
    .catch(() => {});
  await look("versions");
  await page.keyboard.press("Escape");
  await command(page, language, "tour");
  for (let step = 1; step <= 6; step += 1) {
    await page.locator(".tour").waitFor();
    await look(`tour-${step}`);
    if (step < 6) await page.locator(".tour .button-primary").click();
  }
  await page.keyboard.press("Escape");
  await page.locator(".tour").waitFor({ state: "detached" });

  await page.keyboard.press("Control+n");
  await page.locator(".react-flow__pane").waitFor();
  await page.locator(".react-flow__node").first().waitFor({ state: "detached" });
  await page
    .locator(".cv-capture, .cv-field")
    .first()
    .waitFor()
    .catch(() => {});
  await page.keyboard.press("Escape");
  await page.locator(".invitation").waitFor();
  await look("empty");
}

/** Waits until the dialog has stopped loading what it shows. */
async function settled(page) {
  await page.waitForFunction(() => document.getAnimations().every((each) => each.playState !== "running"));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
