import { expect, test } from "vitest";
import { cellsOf, columnOf } from "./cells";

test.each([
  ["lines", "Run pilot\r\n\r\n Offer \nBill", [["Run pilot"], ["Offer"], ["Bill"]]],
  [
    "cells",
    "CRO\tDiscounts\nCMO\tBudget\n",
    [
      ["CRO", "Discounts"],
      ["CMO", "Budget"],
    ],
  ],
  [
    "quoted cells",
    '"Lead\nrouting"\t"say ""no"""\nx\t',
    [
      ["Lead routing", 'say "no"'],
      ["x", ""],
    ],
  ],
  ["a quote that is none", '5" screen\t"half', [['5" screen', '"half']]],
  ["empty columns at the end", "a\t\t\nb\t\t", [["a"], ["b"]]],
  ["nothing", " \n\t\n", []],
])("%s", (_, text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

test("a column has each once", () => {
  expect(
    columnOf(
      [
        ["a", "x"],
        ["b", ""],
        ["a", "y"],
      ],
      0,
    ),
  ).toEqual(["a", "b"]);
  expect(
    columnOf(
      [
        ["a", "x"],
        ["b", ""],
      ],
      1,
    ),
  ).toEqual(["x"]);
});
