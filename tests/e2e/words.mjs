// What the interface calls things, read from its own catalogues: so a test follows the words and is the same in both languages.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./core.mjs";

/** The text with this id, as it stands in the catalogue; only for texts without arguments. */
export function word(language, id) {
  const folder = join(ROOT, "ui/src/locales", language);
  for (const name of readdirSync(folder)) {
    const found = new RegExp(`^${id} = (.*)$`, "m").exec(readFileSync(join(folder, name), "utf8"));
    if (found) return found[1];
  }
  throw new Error(`${language} has no text ${id}`);
}

/** Carries out an action by the palette: the way of who knows a name and no key. */
export async function command(page, language, id) {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("searchbox", { name: word(language, "palette-hint") });
  await field.fill(word(language, `action-${id}`));
  await page
    .getByRole("option", { name: word(language, `action-${id}`) })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "detached" });
}
