import { describe, expect, it } from "vitest";
import type { ChangeLine } from "../../generated/wire";
import { grouped, stripOf } from "./groups";

const line = (heading: string, text: string): ChangeLine => ({
  mark: "added",
  heading,
  sentence: [{ text, strong: true }],
  detail: [],
  elements: [],
  relations: [],
});

describe("the list of differences", () => {
  it("stands under its headings, in the order it came", () => {
    const groups = grouped([
      line("Strategy", "a"),
      line("Strategy", "b"),
      line("Execution", "c"),
      line("Strategy", "d"),
    ]);
    expect(groups.map(({ heading, lines }) => [heading, lines.length])).toEqual([
      ["Strategy", 2],
      ["Execution", 1],
      ["Strategy", 1],
    ]);
    expect(grouped([])).toEqual([]);
  });
});

describe("a figure of the scorecard", () => {
  const figure = (numerator: number, denominator: number) => ({ numerator, denominator });
  it.each([
    [figure(5, 10), figure(9, 10), { before: 0.5, after: 0.9, more: "+4" }],
    [figure(2, 4), figure(0, 4), { before: 0.5, after: 0, more: "−2" }],
    [figure(1, 4), figure(1, 2), { before: 0.25, after: 0.5, more: "" }],
    [null, figure(1, 2), { before: null, after: 0.5, more: "" }],
    [figure(0, 0), null, { before: 0, after: null, more: "" }],
  ])("%o → %o", (before, after, strip) => {
    expect(stripOf({ before, after })).toEqual(strip);
  });
});
