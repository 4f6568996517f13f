// The dialogs about versions, scenarios, backups and damaged files in a small window: German and dark, long names.

import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { edit, folderFor, modelFile, page as open, serve, shot, tragwerk } from "./core.mjs";
import { fine, inGermanAndDark } from "./fine.mjs";
import { node, SMALL } from "./window.mjs";

const LOOKED = ".dialog, .dialog-box, .dialog li, .dialog li > *, .dialog h2, .dialog .field";
const LONG = "Zielbild mit gemeinsamer Vertriebssteuerung für Mittelstand und Großkunden ab dem zweiten Halbjahr";

test("dialogs about versions and scenarios, German and dark", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  tragwerk("version", "save", file, "--name", LONG, "--author", "Ada");
  edit(folder, file, [{ op: "rename_element", id: "r-head", name: "VP Sales" }]);
  tragwerk("scenario", "create", file, LONG);
  tragwerk("scenario", "create", file, "B");
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "VP Sales").waitFor();
  await inGermanAndDark(page);

  const menus = {
    bar: async (item) => {
      await page.getByRole("button", { name: "Szenarien …" }).click();
      await page.getByRole("menuitem", { name: item }).click();
    },
    main: async (item) => {
      await page.getByRole("button", { name: "Menü", exact: true }).click();
      await page.getByRole("menuitem", { name: item }).click();
    },
  };
  const seen = async (title, name) => {
    const dialog = page.getByRole("dialog", { name: title });
    await dialog.waitFor();
    await fine(page, LOOKED);
    await shot(page, `dialog-${name}-de-dark`);
    return dialog;
  };
  const leave = async (dialog) => {
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  };

  await menus.bar("Neues Szenario …");
  await leave(await seen("Neues Szenario", "scenario-new"));
  await menus.bar("Szenario umbenennen …");
  await leave(await seen("Szenario umbenennen", "scenario-rename"));
  await menus.bar("Szenarien …");
  const list = await seen("Szenarien", "scenarios");
  await list.getByRole("button", { name: `Was mit ${LONG} geschehen soll` }).click();
  await page.getByRole("menuitem", { name: "Löschen …" }).click();
  await leave(await seen(/löschen\?$/, "scenario-delete"));
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });

  await page.keyboard.press("Control+Shift+M");
  await leave(await seen("Zusammenführen", "merge"));
  await menus.main("Kopie weitergeben …");
  await leave(await seen("Kopie weitergeben", "share"));
  await page.keyboard.press("Control+Shift+S");
  await page
    .getByRole("button", { name: `Was mit ${LONG} geschehen soll` })
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Wiederherstellen …" }).click();
  await leave(await seen(/wiederherstellen\?$/, "restore"));
});

test("backups, German and dark", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  edit(folder, file, [{ op: "rename_element", id: "r-head", name: "VP Sales" }]);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "VP Sales").waitFor();
  // One a day for two weeks.
  const backups = join(folder, "config", "backups");
  const [made] = readdirSync(backups);
  const [, key, at] = made.match(/\.(\w{8})\.(\d+)\.gtm$/);
  for (let day = 1; day <= 14; day += 1)
    copyFileSync(join(backups, made), join(backups, `plan.${key}.${Number(at) - day * 86_400_000}.gtm`));
  await inGermanAndDark(page);
  await page.getByRole("button", { name: "Menü", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Sicherungen/ }).click();
  const dialog = page.getByRole("dialog", { name: "Sicherungen" });
  await dialog
    .getByRole("button", { name: /als neue Datei öffnen/ })
    .nth(14)
    .waitFor();
  await fine(page, LOOKED);
  await shot(page, "dialog-backups-de-dark");
});

test("a damaged file, in both languages", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const damaged = join(folder, "documents", "Vertriebssteuerung Mittelstand.gtm");
  const bytes = readFileSync(file);
  bytes.fill(0, bytes.length - 4096);
  writeFileSync(damaged, bytes);
  const { address } = await serve(t, folder);
  const page = await open(t, address, { width: 1280, height: 800 });
  const recovery = async (opening, path, offer, title) => {
    await page.getByRole("button", { name: opening }).click();
    await page.getByRole("textbox", { name: path }).fill(damaged);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: offer }).click();
    const dialog = page.getByRole("dialog", { name: title });
    await dialog.locator("p").first().waitFor();
    await fine(page, LOOKED);
    return dialog;
  };
  await recovery(/Open a file/, "Path of the file", "What can be saved?", "This file is damaged");
  await shot(page, "dialog-recovery-en-light");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").first().waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Theme: / }).click();
  await page.getByRole("menuitem", { name: "Dark" }).click();
  await page.getByRole("button", { name: "Language: English" }).click();
  await page.getByRole("menuitem", { name: "Deutsch" }).click();
  await recovery(/Datei öffnen/, "Pfad der Datei", "Was ist zu retten?", "Diese Datei ist beschädigt");
  await shot(page, "dialog-recovery-de-dark");
});
