// A table in the page: its cells, its cursor, what is pasted into it; and a small plan to look at in tables.

import assert from "node:assert/strict";
import { SMALL } from "./window.mjs";

/** A table, by its name. */
export const grid = (page, name) => page.getByRole("grid", { name });

/** The head of a column; a table is scrolled until it is in sight. */
export async function headOf(page, head) {
  const found = page.getByRole("columnheader", { name: head, exact: true });
  const box = page.getByRole("grid");
  await box.waitFor();
  if ((await found.count()) === 0) await box.evaluate((grid) => grid.scrollTo({ left: 0 }));
  while ((await found.count()) === 0) {
    const before = await box.evaluate((grid) => grid.scrollLeft);
    await box.evaluate((grid) => grid.scrollBy({ left: 300 }));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const moved = (await box.evaluate((grid) => grid.scrollLeft)) > before;
    assert.ok(moved || (await found.count()) > 0, `no column ${head}`);
  }
  return found;
}

/** The cell of a row, by the row's first words and the head of the column. */
export async function cell(page, row, head) {
  const column = await (await headOf(page, head)).getAttribute("aria-colindex");
  const line = page.getByRole("row").filter({ has: page.getByRole("gridcell", { name: row, exact: true }) });
  return line.first().locator(`[role=gridcell][aria-colindex="${column}"]`);
}

/** The words of a cell. */
export const says = async (page, row, head) => (await (await cell(page, row, head)).textContent()).trim();

/** First words of the rows, from top to bottom. */
export const firsts = async (page) => {
  const rows = await page.locator("[role=row] [aria-colindex='1'][data-row]").evaluateAll((cells) =>
    cells
      .map((cell) => [cell.parentElement.offsetTop, cell.textContent.trim()])
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text),
  );
  return rows.filter((text) => !text.startsWith("Add ") && !text.endsWith("hinzufügen"));
};

/** Pastes as the system does: by an event with the text. */
export const paste = (page, text) =>
  page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }, text);

/** The cell the cursor stands on, as a screen reader is told. */
export const current = (page) =>
  page.evaluate(() => {
    const id = document.activeElement.getAttribute("aria-activedescendant");
    return document.getElementById(id)?.textContent.trim();
  });

/** A plan with something of many kinds in it. */
export const PLAN = {
  ...SMALL,
  elements: [
    ...SMALL.elements,
    { id: "d-price", kind: "decision", name: "Set the price" },
    { id: "d-hire", kind: "decision", name: "Hire", attributes: { recurrence: "one_off" } },
    { id: "f-board", kind: "forum", name: "Board", attributes: { cadence: "monthly" } },
    { id: "a-call", kind: "activity", name: "Call leads" },
  ],
  relations: [
    ...SMALL.relations,
    { id: "x-decides", kind: "decides", source: "r-head", target: "d-discount" },
    { id: "x-does", kind: "responsible_for", source: "r-head", target: "a-call" },
  ],
};
