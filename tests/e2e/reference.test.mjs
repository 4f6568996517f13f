// Each main screen as it was last looked at, at half its size, in both languages and themes: what differs by more than a little fails, and the
// new picture and the difference are left beside the old one's name in the folder for temporary files.
//
// TRAGWERK_RENEW=1 takes the pictures anew: look at each of them before they are kept.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, page as open, ROOT, serve } from "./core.mjs";
import { dress, openByPath, sample } from "./screens.mjs";
import { command } from "./words.mjs";

const KEPT = join(ROOT, "tests/e2e/reference");
const LEFT = join(tmpdir(), "tragwerk-pictures");
/** A pixel differs when one of its colours does by more than this (of 255): edges of letters fall a little differently. */
const COLOUR = 48;
/** So many of a thousand pixels may differ. */
const SHARE = 2;

/** Times and paths differ from run to run and machine to machine. */
const CHANGING = ".card-line, .top-version-last, .version-when, dd";

for (const [language, theme] of [
  ["en", "light"],
  ["de", "dark"],
]) {
  test(`${language}, ${theme}: the main screens look as they were last looked at`, async (t) => {
    const folder = folderFor();
    const file = sample(folder, language);
    const { address } = await serve(t, folder);
    const page = await open(t, address, { width: 1280, height: 800, factor: 0.5 });
    await page.clock.setFixedTime(new Date("2027-01-15T09:30:00Z"));
    await dress(page, language, theme);
    const faults = [];
    const look = async (name) => {
      await still(page);
      // Nothing is injected: the page's content policy holds in tests, too.
      const bytes = await page.screenshot({ animations: "allow", caret: "initial" });
      faults.push(...(await compared(page, `${name}-${language}-${theme}`, bytes)));
    };
    await page.locator(".start .tile").first().waitFor();
    await look("start");
    await openByPath(page, language, file);
    await look("main");
    await page.locator(".question:not([aria-expanded])").first().click();
    await page.locator(".evidence").first().waitFor();
    await look("evidence");
    await page.keyboard.press("Escape");
    await command(page, language, "decisions");
    await page.locator(".sentence").first().waitFor();
    await look("decisions");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await command(page, language, "tour");
    await page.locator(".tour").waitFor();
    await look("tour");
    assert.deepEqual(faults, []);
  });
}

/** Waits until letters are there and nothing moves, and takes the pointer away. */
async function still(page) {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => document.getAnimations().every((each) => each.playState !== "running"));
  await page.locator(".working").waitFor({ state: "detached" });
  await page.waitForTimeout(250);
  await page.evaluate((changing) => {
    for (const one of document.querySelectorAll(changing))
      if (one.tagName !== "DD" || one.textContent.includes("/")) one.style.visibility = "hidden";
  }, CHANGING);
}

/** Holds a picture against the one that is kept; says what is wrong. */
async function compared(page, name, bytes) {
  const kept = join(KEPT, `${name}.png`);
  if (process.env.TRAGWERK_RENEW) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(kept, bytes);
    return [];
  }
  if (!existsSync(kept)) return [`${name}: no picture is kept`];
  const url = (data) => `data:image/png;base64,${data.toString("base64")}`;
  const looking = await page.context().newPage();
  const { share, picture } = await looking.evaluate(difference, {
    before: url(readFileSync(kept)),
    now: url(bytes),
    colour: COLOUR,
  });
  await looking.close();
  if (share <= SHARE) return [];
  mkdirSync(LEFT, { recursive: true });
  writeFileSync(join(LEFT, `${name}.png`), bytes);
  writeFileSync(join(LEFT, `${name}-difference.png`), Buffer.from(picture.split(",")[1], "base64"));
  return [`${name}: ${share.toFixed(1)} of 1000 pixels differ, see ${join(LEFT, `${name}-difference.png`)}`];
}

/** Runs in a page. How many of a thousand pixels differ, and where: what differs in red on what is the same, faint. */
async function difference({ before, now, colour }) {
  const load = async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    pen.drawImage(image, 0, 0);
    return pen.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = [await load(before), await load(now)];
  if (a.width !== b.width || a.height !== b.height) return { share: 1000, picture: now };
  const out = new ImageData(a.width, a.height);
  let differ = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const far = [0, 1, 2].some((part) => Math.abs(a.data[at + part] - b.data[at + part]) > colour);
    if (far) differ += 1;
    const grey = 200 + b.data[at + 1] / 5;
    out.data.set(far ? [220, 0, 0, 255] : [grey, grey, grey, 255], at);
  }
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [a.width, a.height];
  canvas.getContext("2d").putImageData(out, 0, 0);
  return { share: (differ * 4000) / a.data.length, picture: canvas.toDataURL() };
}
