// What is said about the file of the open model: brought up to date, replaced by another, gone; and both answers to that.

import assert from "node:assert/strict";
import { copyFileSync, existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, ROOT, serve, shot, tragwerk } from "./core.mjs";
import { fine, inGermanAndDark } from "./fine.mjs";
import { capture, messages, node, SMALL, undo } from "./window.mjs";

const LOOKED = ".notices, .notices *";

test("a file of an earlier version says once where it is kept as it was", async (t) => {
  const folder = folderFor();
  const file = join(folder, "documents", "plan.gtm");
  copyFileSync(join(ROOT, "src-tauri/crates/store/tests/fixtures/v1.gtm"), file);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  const said = page.getByText("“plan.gtm” came from an earlier version of the program");
  await said.waitFor();
  assert.match(await said.textContent(), /kept beside it as “plan \(format 1\)\.gtm”/);
  assert.ok(existsSync(join(folder, "documents", "plan (format 1).gtm")));
  await fine(page, LOOKED);
  await shot(page, "migrated-en-light");
  await inGermanAndDark(page);
  await page.getByText("„plan.gtm“ stammt aus einer früheren Version").waitFor();
  await shot(page, "migrated-de-dark");
  await page.locator(".notices").getByRole("button", { name: "Schließen" }).click();
  await page.locator(".notices .banner").waitFor({ state: "detached" });
});

test("a file replaced by another: what is open is kept as a copy", async (t) => {
  const { page, folder, file } = await replaced(t);
  const said = page.getByText("Another file has taken the place of “plan.gtm”");
  await said.waitFor();
  await fine(page, LOOKED);
  await shot(page, "replaced-en-light");
  await page.getByRole("button", { name: "Keep what is open as a copy" }).click();
  await messages(page).getByText("Kept as").waitFor();
  await said.waitFor({ state: "detached" });
  await node(page, "Set list prices").waitFor();
  await capture(page, "Choose segments");
  await undo(page).click();
  await node(page, "Choose segments").waitFor({ state: "detached" });
  await undo(page).click();
  await node(page, "Set list prices").waitFor({ state: "detached" });
  assert.ok(existsSync(join(folder, "documents", "plan (kept).gtm")));
  assert.match(tragwerk("show", file), /Theirs/, "theirs is untouched");
});

test("a file replaced by another: what is there now is loaded, in German", async (t) => {
  const { page } = await replaced(t, inGermanAndDark);
  const said = page.getByText("An der Stelle von „plan.gtm“ liegt jetzt eine andere Datei");
  await said.waitFor();
  await fine(page, LOOKED);
  await shot(page, "replaced-de-dark");
  await page.getByRole("button", { name: "Laden, was jetzt da ist" }).click();
  await node(page, "Theirs").waitFor();
  await said.waitFor({ state: "detached" });
  assert.equal(await node(page, "Set list prices").count(), 0);
  const told = page.getByRole("region", { name: "Mitteilungen" });
  await told.getByText("Was vorher offen war, liegt bei den Sicherungen.").waitFor();
  await page.getByRole("button", { name: "Menü" }).click();
  await page.getByRole("menuitem", { name: /^Sicherungen/ }).click();
  const backups = page.getByRole("dialog", { name: "Sicherungen" });
  await backups
    .getByRole("button", { name: /öffnen/ })
    .first()
    .waitFor();
  await shot(page, "backups-de-dark");
});

test("a file that is gone is told; it may come back", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Grant discounts").waitFor();
  renameSync(file, join(folder, "away.gtm"));
  const said = page.getByText("“plan.gtm” was moved or deleted");
  await said.waitFor();
  assert.equal(await page.getByRole("button", { name: "Load what is there now" }).count(), 0);
  await shot(page, "gone-en-light");
  renameSync(join(folder, "away.gtm"), file);
  await said.waitFor({ state: "detached" });
  await capture(page, "Set list prices");

  renameSync(file, join(folder, "away.gtm"));
  await page.getByRole("button", { name: "Keep what is open as a copy" }).click();
  await messages(page).getByText("plan (kept).gtm").waitFor();
  await node(page, "Set list prices").waitFor();
});

/** A window with an edit in it, under which a sync program has put another file in the place of the open one. */
async function replaced(t, prepare = async () => {}) {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const arriving = modelFile(folder, "arriving.gtm", {
    ...SMALL,
    elements: SMALL.elements.map((one) => (one.id === "d-discount" ? { ...one, name: "Theirs" } : one)),
  });
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Grant discounts").waitFor();
  await capture(page, "Set list prices /dec");
  await prepare(page);
  renameSync(arriving, file);
  return { page, folder, file };
}
