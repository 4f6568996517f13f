import { expect, test } from "vitest";
import { closeness, type Entry, found, type Sort } from "./entries";

const entry = (sort: Sort, text: string, detail = ""): Entry => ({
  id: `${sort}/${text}`,
  sort,
  text,
  detail,
  mark: null,
  run: () => {},
});

test.each([
  ["Lead routing", "lead routing", 0],
  ["Lead routing", "lead", 1],
  ["Lead routing", "rout", 2],
  ["Lead routing", "routing lead", 2],
  ["Lead routing", "outing", 3],
  ["Überzeugen", "uber", 1],
  ["Lead routing", "lead x", null],
])("%s by “%s”", (text, typed, rank) => {
  expect(closeness(text, typed.split(" "))).toBe(rank);
});

test("with nothing typed there are actions and views, in their order", () => {
  const all = [entry("elements", "Win rate"), entry("actions", "Undo"), entry("views", "Decision map")];
  expect(found(all, " ").map(({ sort }) => sort)).toEqual(["actions", "views"]);
});

test("the sort with the best entry comes first, the best entry of a sort first", () => {
  const all = [
    entry("actions", "Export as decision"),
    entry("elements", "Price decision"),
    entry("elements", "Decision"),
    entry("elements", "Budget", "Decision"),
  ];
  const sections = found(all, "decision");
  expect(sections.map(({ sort }) => sort)).toEqual(["elements", "actions"]);
  expect(sections[0]?.entries.map(({ text }) => text)).toEqual(["Decision", "Price decision", "Budget"]);
});

test("no more than can be read", () => {
  const all = Array.from({ length: 100 }, (_, at) => entry("elements", `Lead ${at}`));
  expect(found(all, "lead")[0]?.entries).toHaveLength(12);
});
