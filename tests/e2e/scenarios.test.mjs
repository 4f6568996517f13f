// Versions and scenarios as a whole: facts, restoring and taking it back, trying out, branches with an undo each, copies to share.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot, tragwerk } from "./core.mjs";
import { fine, inGermanAndDark } from "./fine.mjs";
import { capture, chooseByKey, messages, node, SMALL, undo, until } from "./window.mjs";

const LOOKED = ".timeline button, .timeline h2, .timeline .figures, .timeline dt";

test("a version is restored, the step undone, a copy tried out, a copy shared", async (t) => {
  const folder = folderFor();
  const page = await opened(t, folder);
  await save(page, "Before the workshop");
  await capture(page, "Set list prices /dec");
  await save(page, "After the first round");
  const panel = page.getByRole("complementary", { name: "Versions" });
  const openPanel = async () => {
    await page.keyboard.press("Control+Shift+s");
    await panel.locator(".version-head:focus").filter({ hasText: "After the first round" }).waitFor();
  };
  await openPanel();
  const menu = panel.getByRole("button", { name: "What to do with Before the workshop" });

  await t.test("each version says what it changed and what was open", async () => {
    const first = panel.locator(".version").filter({ hasText: "After the first round" });
    await first.getByRole("img", { name: /^Scorecard: / }).waitFor();
    assert.match(await first.locator(".facts").textContent(), /1.*questions open/);
    await first.locator(".version-head").press("Enter");
    await first.locator(".figures dd").first().waitFor();
    await shot(page, "timeline-en-light");
    await fine(page, LOOKED);
  });

  await t.test("a version is compared with now, from the row's menu", async () => {
    await menu.click();
    await page.getByRole("menuitem", { name: "Compare with now" }).click();
    await page.getByText("Set list prices").first().waitFor();
    await panel.waitFor({ state: "detached" });
    await shot(page, "timeline-compare");
    await openPanel();
  });

  await t.test("restored from the row's menu, by keyboard; undone", async () => {
    await menu.focus();
    await page.keyboard.press("Enter");
    await chooseByKey(page, "Restore…");
    await shot(page, "timeline-restore");
    await page.getByRole("dialog", { name: "Restore “Before the workshop”?" }).waitFor();
    await page.keyboard.press("Enter");
    await node(page, "Set list prices").waitFor({ state: "detached" });
    await messages(page).getByText("The model is what it was in “Before the workshop”.").waitFor();
    await until(
      () => panel.locator(".version-head").count(),
      (count) => count > 2,
      "the step brought versions",
    );
    await shot(page, "timeline-restored");
    await undo(page).click();
    await node(page, "Set list prices").waitFor();
  });

  await t.test("a copy is written, without and with its versions", async () => {
    for (const [name, versions] of [
      ["alone", false],
      ["whole", true],
    ]) {
      await page.getByRole("button", { name: "More about versions" }).click();
      await page.getByRole("menuitem", { name: "Share a copy…" }).click();
      const sharing = page.getByRole("dialog", { name: "Share a copy" });
      const path = join(folder, "documents", `${name}.gtm`);
      await sharing.getByRole("textbox", { name: "File" }).fill(path);
      if (versions) await sharing.getByText("With saved versions").click();
      await fine(page, LOOKED);
      await shot(page, `share-${name}`);
      await sharing.getByRole("button", { name: "Write copy" }).click();
      await messages(page).getByText(`Copy written to ${path}`).waitFor();
      assert.equal(tragwerk("version", "list", path).includes("Before the workshop"), versions, name);
    }
  });

  await t.test("a version opens as a model of its own", async () => {
    await menu.click();
    await page.getByRole("menuitem", { name: "Open as try-out copy" }).click();
    await messages(page)
      .getByText(/A copy of its own is open: .*Before the workshop/)
      .waitFor();
    await node(page, "Grant discounts").waitFor();
    assert.equal(await node(page, "Set list prices").count(), 0);
  });
});

test("scenarios: made, shown, renamed, deleted, each with its own undo", async (t) => {
  const page = await opened(t, folderFor());
  const bar = page.getByRole("group", { name: "Scenario" });
  const shown = () => bar.locator("[aria-pressed=true]").textContent();
  const choose = async (name) => {
    await bar.getByRole("button", { name: "Scenarios…" }).click();
    await page.getByRole("menuitem", { name }).click();
  };
  const asIs = await shown();

  await t.test("made from now and shown", async () => {
    await choose("New scenario…");
    const making = page.getByRole("dialog", { name: "New scenario" });
    await making.waitFor();
    await shot(page, "scenario-new");
    await fine(page, LOOKED);
    await page.keyboard.press("Enter");
    await until(shown, (name) => name === "To-be A", "the new scenario is shown");
    await making.waitFor({ state: "detached" });
  });

  await t.test("what is done in one is not in the other, and undo is each one's own", async () => {
    await capture(page, "Set list prices /dec");
    await save(page, "Prices first");
    await bar.getByRole("button", { name: asIs, exact: true }).click();
    await until(shown, (name) => name === asIs, "shown again");
    await node(page, "Set list prices").waitFor({ state: "detached" });
    await capture(page, "Name partners /dec");
    await bar.getByRole("button", { name: "To-be A", exact: true }).click();
    await node(page, "Set list prices").waitFor();
    assert.equal(await node(page, "Name partners").count(), 0);
    await undo(page).click();
    await node(page, "Set list prices").waitFor({ state: "detached" });
    await bar.getByRole("button", { name: asIs, exact: true }).click();
    await node(page, "Name partners").waitFor();
    await undo(page).click();
    await node(page, "Name partners").waitFor({ state: "detached" });
  });

  await t.test("renamed; the timeline shows both branches", async () => {
    await choose("Rename scenario…");
    const name = page.getByRole("dialog", { name: "Rename scenario" }).getByRole("textbox", { name: "Name" });
    await name.fill("Today");
    await name.press("Enter");
    await until(shown, (now) => now === "Today", "renamed");
    await save(page, "Agreed today");
    await page.keyboard.press("Control+Shift+s");
    const panel = page.getByRole("complementary", { name: "Versions" });
    await panel.locator(".version-branch").filter({ hasText: "Today" }).first().waitFor();
    await panel.locator(".version-branch").filter({ hasText: "To-be A" }).first().waitFor();
    await until(
      () => panel.locator(".facts").count(),
      (count) => count > 1,
      "facts",
    );
    await fine(page, LOOKED);
    await shot(page, "timeline-branches-en");
    await inGermanAndDark(page);
    const german = page.getByRole("complementary", { name: "Versionen" });
    await german.getByText("Agreed today").click();
    await german.locator(".figures dd").first().waitFor();
    await german
      .getByText(/Fragen? offen/)
      .first()
      .waitFor();
    await fine(page, LOOKED);
    await shot(page, "timeline-branches-de-dark");
  });

  await t.test("deleted, its versions kept", async () => {
    const german = page.getByRole("group", { name: "Szenario" });
    await german.getByRole("button", { name: "Szenarien …" }).click();
    await page.getByRole("menuitem", { name: "Szenarien …" }).click();
    const dialog = page.getByRole("dialog", { name: "Szenarien" });
    await dialog.getByRole("button", { name: "Was mit To-be A geschehen soll" }).waitFor();
    await fine(page, LOOKED);
    await shot(page, "scenarios-de-dark");
    await dialog.getByRole("button", { name: "Was mit To-be A geschehen soll" }).click();
    await page.getByRole("menuitem", { name: "In das Gezeigte aufnehmen …" }).click();
    await page.getByRole("dialog").getByText("To-be A").first().waitFor();
    await shot(page, "scenario-merge-de");
    await page.keyboard.press("Escape");
    await german.getByRole("button", { name: "Szenarien …" }).click();
    await page.getByRole("menuitem", { name: "Szenarien …" }).click();
    await dialog.getByRole("button", { name: "Was mit To-be A geschehen soll" }).click();
    await page.getByRole("menuitem", { name: "Löschen …" }).click();
    await page.getByRole("button", { name: "Szenario löschen" }).click();
    await until(
      () => german.locator("[aria-pressed]").count(),
      (count) => count === 1,
      "one is left",
    );
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    const panel = page.getByRole("complementary", { name: "Versionen" });
    await panel.getByText("gelöschtes Szenario").first().waitFor();
  });
});

async function opened(t, folder) {
  const { address } = await serve(t, folder, modelFile(folder, "plan.gtm", SMALL));
  const page = await open(t, address, { width: 1280, height: 800 });
  await node(page, "Grant discounts").waitFor();
  return page;
}

async function save(page, name) {
  await page.keyboard.press("Control+s");
  const saving = page.getByRole("dialog", { name: "Save version" });
  await saving.getByRole("textbox", { name: "Name" }).fill(name);
  await saving.getByRole("textbox", { name: "Saved by" }).fill("Ada");
  await saving.getByRole("button", { name: "Save version" }).click();
  await messages(page).getByText(`“${name}” was saved.`).waitFor();
}
