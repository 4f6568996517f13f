// The inspector: every type of attribute, what sources say, who answers, relations.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderFor, modelFile, page as open, serve, shot, tragwerk } from "./core.mjs";
import { changesQuestions, edge, inspector, node, SMALL, undo, until } from "./window.mjs";

test("what is typed in the inspector is in the file", async (t) => {
  const folder = folderFor();
  const file = modelFile(folder, "plan.gtm", SMALL);
  const { address } = await serve(t, folder, file);
  const page = await open(t, address);
  const panel = inspector(page);
  const now = () => state(folder, file);
  const element = (id) => now().elements.find((one) => one.id === id);

  await t.test("text and choice", async () => {
    await select(page, "Grant discounts");
    await panel.getByRole("textbox", { name: "Question" }).fill("More than a fifth?");
    await panel.getByRole("textbox", { name: "Question" }).blur();
    await choose(page, panel, "Reversibility", 2);
    await until(
      () =>
        Object.keys(element("d-discount").attributes ?? {})
          .sort()
          .join(),
      (names) => names === "question,reversibility",
      "both are saved",
    );
    assert.equal(element("d-discount").attributes.question, "More than a fifth?");
    assert.equal(element("d-discount").attributes.reversibility, "one_way");
  });

  await t.test("a date that is none is refused with a sentence", async () => {
    await select(page, "New bookings");
    const due = panel.getByRole("textbox", { name: "Due" });
    await due.fill("2027-13");
    await panel.getByText("Please give a year, month or day: 2027, 2027-06 or 2027-06-30.").waitFor();
    assert.equal(await due.getAttribute("aria-invalid"), "true");
    await due.fill("2027-06");
    await panel.getByText("Please give a year").waitFor({ state: "detached" });
    await due.blur();
    await until(
      () => element("g-new").attributes?.due,
      (value) => value === "2027-06",
      "the date is saved",
    );
  });

  await t.test("a number, and what is none", async () => {
    await select(page, "Mid-size plants");
    const from = panel.getByRole("textbox", { name: "From" });
    await from.fill("many");
    await panel.getByText("Please give a number.").waitFor();
    await from.fill("2.5");
    await from.blur();
    await until(
      () => element("s-plants").attributes?.from,
      (value) => value === 2.5,
      "the number is saved",
    );
  });

  await t.test("yes or no", async () => {
    await select(page, "Head of sales");
    await choose(page, panel, "Vacant", "yes");
    await until(
      () => element("r-head").attributes?.vacant,
      (value) => value === true,
      "saved as yes",
    );
    await choose(page, panel, "Vacant", "not stated");
    await until(
      () => element("r-head").attributes?.vacant,
      (value) => value === undefined,
      "not stated again",
    );
  });

  await t.test("two sources that differ are contested", async () => {
    await select(page, "Win rate");
    await panel.getByRole("button", { name: "Definition: Add a statement" }).click();
    for (const [value, source] of [
      ["Deals won of all offers", "Sales"],
      ["Deals won of all leads", "Marketing"],
    ]) {
      const form = panel.locator(".statement-add");
      await form.getByRole("textbox", { name: "What is said" }).fill(value);
      await form.getByRole("textbox", { name: "Who says so" }).fill(source);
      await form.getByRole("button", { name: "Add a statement" }).click();
      await until(
        () => form.getByRole("textbox", { name: "What is said" }).inputValue(),
        (left) => left === "",
        "the form is empty again",
      );
    }
    await panel.getByRole("button", { name: "Definition: 2 statements" }).click();
    await panel.getByText("contested: 2 statements").waitFor();
    await shot(page, "contested");
    assert.deepEqual(
      element("m-win").statements.map(({ source }) => source),
      ["Sales", "Marketing"],
    );
  });

  await t.test("whoever decides is created where the question stands", async () => {
    await select(page, "Grant discounts");
    const duty = panel.getByRole("group", { name: "Name the decider" });
    await duty.getByRole("button", { name: "Name the decider" }).click();
    await changesQuestions(page, async () => {
      await duty.getByRole("combobox", { name: "Name the decider" }).fill("Deal desk lead");
      await page.getByRole("option", { name: "Create Role “Deal desk lead”" }).click();
    });
    await duty.getByRole("button", { name: "Deal desk lead", exact: true }).waitFor();
    const made = now();
    const role = made.elements.find(({ name }) => name === "Deal desk lead");
    assert.equal(role.kind, "role");
    assert.ok(
      made.relations.some(
        ({ kind, source, target }) => kind === "decides" && source === role.id && target === "d-discount",
      ),
    );
    await undo(page).click();
    await duty.getByRole("button", { name: "Deal desk lead", exact: true }).waitFor({ state: "detached" });
    assert.ok(!now().elements.some(({ name }) => name === "Deal desk lead"), "one step made both");
  });

  await t.test("a relation can change its kind and be removed", async () => {
    await duty(panel, "Name the decider", "Head of sales", page);
    await edge(page, "Head of sales decides Grant discounts").waitFor({ state: "attached" });
    await edge(page, "Head of sales decides Grant discounts").focus();
    await page.keyboard.press("Enter");
    await panel.getByText("Relation", { exact: true }).waitFor();
    await choose(page, panel, "Kind of relation", "recommends on");
    await edge(page, "Head of sales recommends on Grant discounts").waitFor({ state: "attached" });
    await panel.getByRole("button", { name: "Remove relation" }).click();
    await edge(page, "Head of sales recommends on Grant discounts").waitFor({ state: "detached" });
    assert.deepEqual(
      now().relations.map(({ id }) => id),
      ["x-team"],
    );
  });
});

async function select(page, name) {
  await node(page, name).click();
  const field = inspector(page).getByRole("textbox", { name: "Name", exact: true });
  await until(
    async () => ((await field.count()) === 1 ? field.inputValue() : null),
    (value) => value === name,
    "the inspector shows what was clicked",
  );
}

/** Chooses an entry of a choice, by its word or its place. */
async function choose(page, panel, label, entry) {
  await panel.getByRole("button", { name: new RegExp(`(^| )${label}$`) }).click();
  const list = page.getByRole("listbox");
  const option =
    typeof entry === "number"
      ? list.getByRole("option").nth(entry)
      : list.getByRole("option", { name: entry, exact: true });
  await option.click();
  await list.waitFor({ state: "detached" });
}

async function duty(panel, label, name, page) {
  const group = panel.getByRole("group", { name: label });
  await group.getByRole("button", { name: label }).click();
  await group.getByRole("combobox", { name: label }).fill(name);
  await page.getByRole("option", { name, exact: true }).click();
  await group.getByRole("button", { name, exact: true }).waitFor();
}

/** The model as the command line reads it from the file. */
function state(folder, file) {
  const out = join(folder, "now.gtm.json");
  tragwerk("export", file, "--out", out, "--format", "json");
  return JSON.parse(readFileSync(out, "utf8"));
}
