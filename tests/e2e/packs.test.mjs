// Governance in the window: rule pack as a form and as text, own rules, waivers, what is new since a version.

import assert from "node:assert/strict";
import { test } from "node:test";
import { edit, folderFor, modelFile, page as open, serve, shot, tragwerk } from "./core.mjs";
import { SMALL, undo, until } from "./window.mjs";
import { command } from "./words.mjs";

const menu = async (page, name) => {
  await page.getByRole("button", { name: /^(Menu|Menü)$/ }).click();
  await page.getByRole("menuitem", { name }).click();
};
const dialog = (page) => page.getByRole("dialog");

async function begin(t, model, name = "small.gtm") {
  const folder = folderFor();
  const file = modelFile(folder, name, model);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await page.locator(".question").first().waitFor();
  return { folder, file, page };
}

test("a rule is switched off in the form, as text, and taken back", async (t) => {
  const { page } = await begin(t, SMALL);
  const decider = page.locator(".questions-lines .question-text", { hasText: "Who decides “Grant discounts”?" });
  await decider.waitFor();
  await page.keyboard.press("Control+Shift+R");
  await dialog(page).getByRole("textbox", { name: "Find a rule" }).fill("DEC01");
  await shot(page, "packs-rules");
  await dialog(page)
    .getByRole("button", { name: /Severity of DEC01/ })
    .click();
  await page.getByRole("option", { name: "Off", exact: true }).click();
  await decider.waitFor({ state: "detached" });
  await dialog(page).getByRole("tab", { name: "Text" }).click();
  const text = dialog(page).getByRole("textbox", { name: "Rule pack as text (TOML)" });
  await until(
    () => text.inputValue(),
    (value) => value.includes('DEC01 = "off"'),
    "the text of the pack",
  );
  await text.fill('[rules]\nDEC99 = "off"\nDEC02 = "hint"\n');
  await dialog(page).getByText("There is no rule DEC99", { exact: false }).waitFor();
  await shot(page, "packs-text");
  await dialog(page).getByRole("button", { name: "Save text" }).click();
  await dialog(page).getByText("1 fault in the rule pack; everything else holds.").waitFor();
  await page.keyboard.press("Escape");
  await decider.waitFor();
  await page.locator(".questions-lines .question-text", { hasText: "line 2, column 1" }).waitFor();
  await undo(page).click();
  await decider.waitFor({ state: "detached" });
  await undo(page).click();
  await decider.waitFor();
});

test("an own rule is checked while it is written, shows what it finds, and asks", async (t) => {
  const { page } = await begin(t, SMALL);
  await menu(page, "Rule pack");
  await dialog(page).getByRole("tab", { name: "Own rules" }).click();
  await shot(page, "packs-own");
  await dialog(page).getByRole("button", { name: "New own rule" }).click();
  await dialog(page)
    .getByRole("button", { name: /Begin with/ })
    .click();
  await page.getByRole("option", { name: "Nobody is heard" }).click();
  await dialog(page).getByText("In this model it finds 1 of 1:").waitFor();
  const when = dialog(page).getByRole("textbox", { name: "When", exact: true });
  await when.fill('incoming(e, "consulted").size() == 0');
  await dialog(page).getByText("Line 1, column 13: There is no relation “consulted”.", { exact: false }).waitFor();
  await when.fill('incoming(e, "consulted_on").size() == 0');
  await dialog(page).getByRole("textbox", { name: "Code" }).fill("acme-01");
  await dialog(page).getByText("In this model it finds 1 of 1:").waitFor();
  await shot(page, "packs-editor");
  await dialog(page).getByRole("button", { name: "Save rule" }).click();
  await dialog(page).getByText("ACME-01", { exact: false }).first().waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".questions-lines .question-text", { hasText: "Who is heard before “Grant discounts”" }).waitFor();
});

test("own rules of a received file wait until they are allowed; waivers stand in a register", async (t) => {
  const rule_pack =
    'extends = "sign_off"\n[[rule]]\ncode = "OWN-1"\nsubject = "decision"\nwhen = "true"\nquestion = { en = "Is {name} ours?", de = "Ist {name} unsere?" }\n';
  const waiver = {
    id: "w1",
    code: "DEC01",
    subject: "d-discount",
    key: "",
    severity: "error",
    reason: "New head in May",
    who: "Board",
    until: "2020-01-31",
  };
  const { page } = await begin(t, { ...SMALL, rule_pack, waivers: [waiver] });
  const own = page.locator(".questions-lines .question-text", { hasText: "Is Grant discounts ours?" });
  assert.equal(await own.count(), 0);
  await menu(page, "Rule pack");
  await shot(page, "packs-waits");
  await dialog(page).getByRole("button", { name: "Allow them for this file" }).click();
  await dialog(page).getByRole("button", { name: "Allow them for this file" }).waitFor({ state: "detached" });
  await until(
    () => page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null),
    Boolean,
    "the keyboard stays in the dialog when its button is gone",
  );
  await page.keyboard.press("Escape");
  await own.waitFor();
  await menu(page, "Waivers");
  await dialog(page).getByText("Expired").waitFor();
  await shot(page, "packs-waivers");
  await dialog(page).getByRole("button", { name: "Prolong the waiver for Grant discounts" }).click();
  await dialog(page).getByRole("textbox", { name: /Until/ }).fill("2999-01-31");
  await page.keyboard.press("Enter");
  await dialog(page).getByText("Active").waitFor();
  await dialog(page).getByRole("button", { name: "Remove the waiver for Grant discounts" }).click();
  await dialog(page).getByText("Nothing is waived.").waitFor();
});

test("the list shows what is new since a version", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "small.gtm", SMALL);
  tragwerk("version", "save", file, "--name", "Workshop 1");
  edit(folder, file, [{ op: "create_element", id: "d-new", kind: "decision", name: "Enter a market" }]);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address, { width: 1280, height: 800 });
  await page.locator(".question").first().waitFor();
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await dialog(page)
    .getByRole("button", { name: /New since/ })
    .click();
  await page.getByRole("option", { name: "Workshop 1" }).click();
  await page.keyboard.press("Escape");
  const texts = () => page.locator(".questions-lines .question-text").allInnerTexts();
  await until(
    texts,
    (now) => now.length > 0 && now.every((text) => text.includes("Enter a market")),
    "only what is new",
  );
  await shot(page, "packs-since");
});

test("in German and dark", async (t) => {
  const { page } = await begin(t, { ...SMALL, language: "de" });
  await command(page, "en", "language-de");
  await command(page, "de", "theme-dark");
  await page.keyboard.press("Control+Shift+R");
  await dialog(page).getByRole("tab", { name: "Regeln", exact: true }).waitFor();
  await shot(page, "packs-rules-de-dark");
  await dialog(page).getByRole("tab", { name: "Eigene Regeln" }).click();
  await dialog(page).getByRole("button", { name: "Neue eigene Regel" }).click();
  await dialog(page)
    .getByRole("button", { name: /Beginnen mit/ })
    .click();
  await page.getByRole("option", { name: "Kennzahl ohne Zielwert" }).click();
  await dialog(page).getByText("In diesem Modell findet sie", { exact: false }).waitFor();
  await shot(page, "packs-editor-de-dark");
});
