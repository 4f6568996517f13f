import { describe, expect, it } from "vitest";
import type { VersionInfo } from "../../generated/wire";
import { newestFirst } from "../../state/history";
import { rails, rowsOf } from "./rows";

const version = (id: string, revision: number, automatic = false, scenario = "main", parents: string[] = []) =>
  ({ id, revision, automatic, scenario, parents, at: `2026-03-0${revision}T09:00:00Z` }) as VersionInfo;

/** Rows as texts: ids of a folded line in brackets. */
const said = (versions: VersionInfo[], unfolded: string[] = []) =>
  rowsOf(versions, new Set(unfolded)).map((row) => {
    const ids = row.versions.map(({ id }) => id).join(" ");
    return row.folded ? `[${ids}]` : ids;
  });

describe("the timeline", () => {
  it("begins with the newest", () => {
    expect(newestFirst([version("a", 1), version("c", 3), version("b", 2)]).map(({ id }) => id)).toEqual([
      "c",
      "b",
      "a",
    ]);
  });

  it("folds what the program saved in succession, until it is unfolded", () => {
    const all = [version("e", 5, true), version("d", 4, true), version("c", 3), version("b", 2, true), version("a", 1)];
    expect(said(all)).toEqual(["[e d]", "c", "b", "a"]);
    expect(said(all, ["e"])).toEqual(["e", "d", "c", "b", "a"]);
  });

  it("folds also what was saved on going to and fro between two scenarios", () => {
    expect(said([version("c", 3, true, "b"), version("b", 2, true), version("a", 1, false)])).toEqual(["[c b]", "a"]);
  });

  it("of one revision puts first what was saved last", () => {
    expect(newestFirst([version("before", 2), version("after", 2)]).map(({ id }) => id)).toEqual(["after", "before"]);
  });

  it("draws a branch beside the rows until the version it began with", () => {
    const all = [
      version("d", 4, false, "b", ["a"]),
      version("c", 3, false, "main", ["b"]),
      version("b", 2, false, "main", ["a"]),
      version("a", 1),
    ];
    expect(rails(rowsOf(all, new Set()))).toEqual([
      { column: 1, through: [], up: false, down: true, joins: [] },
      { column: 0, through: [1], up: false, down: true, joins: [] },
      { column: 0, through: [1], up: true, down: true, joins: [] },
      { column: 0, through: [], up: true, down: false, joins: [1] },
    ]);
    expect(rails(rowsOf([all[1], all[0], all[3]] as VersionInfo[], new Set())).map(({ column }) => column)).toEqual([
      0, 1, 0,
    ]);
  });
});
