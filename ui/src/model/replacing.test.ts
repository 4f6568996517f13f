import { expect, test } from "vitest";
import type { Element } from "../generated/wire";
import { hitsOf } from "./replacing";

const element = (id: string, name: string, description = "") =>
  ({ id, kind: "role", name, description, attributes: {}, tags: [], properties: {}, statements: [] }) as Element;
const mirror = {
  elements: new Map([
    ["a", element("a", "Head of sales", "Sales (EMEA) and sales ops")],
    ["b", element("b", "CRO")],
  ]),
  notes: new Map([["v/n", { view: "v", id: "n", order: 0, x: 0, y: 0, width: 1, height: 1, text: "Ask sales" }]]),
};
const after = (find: string, replace: string, exact = false) =>
  hitsOf(mirror, { find, replace, exact }).map((hit) => hit.after);

test("every match in names, descriptions and notes", () => {
  expect(after("sales", "field")).toEqual(["Head of field", "field (EMEA) and field ops", "Ask field"]);
});

test("capital letters count when they should", () => {
  expect(after("Sales", "Field", true)).toEqual(["Field (EMEA) and sales ops"]);
});

test("signs stand for themselves, on both sides", () => {
  expect(after("(EMEA)", "$& .*")).toEqual(["Sales $& .* and sales ops"]);
});

test("a name never becomes empty", () => {
  expect(hitsOf(mirror, { find: "CRO", replace: " ", exact: false })).toMatchObject([{ after: "CRO", op: null }]);
});

test("nothing is looked for, nothing is found", () => {
  expect(after("", "x")).toEqual([]);
});
