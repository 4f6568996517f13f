import { expect, test } from "vitest";
import type { Element } from "../../generated/wire";
import { sharedAttributes } from "./shared-attributes";

const element = (kind: Element["kind"], attributes: Element["attributes"]): Element => ({
  id: kind,
  kind,
  name: kind,
  description: "",
  attributes,
  tags: [],
  properties: {},
  statements: [],
});
const of = (elements: Element[], id: string) => sharedAttributes(elements).find(({ spec }) => spec.id === id);

test("a value that all agree on is theirs", () => {
  const both = [element("decision", { recurrence: "recurring" }), element("decision", { recurrence: "recurring" })];
  expect(of(both, "recurrence")).toMatchObject({ value: "recurring", several: false });
});

test("where they differ, or only some have one, there are several", () => {
  const both = [element("decision", { recurrence: "recurring" }), element("decision", {})];
  expect(of(both, "recurrence")).toMatchObject({ value: null, several: true });
});

test("only what all kinds have is shared", () => {
  const both = [element("decision", {}), element("metric", {})];
  expect(of(both, "recurrence")).toBeUndefined();
  expect(sharedAttributes([])).toEqual([]);
});
