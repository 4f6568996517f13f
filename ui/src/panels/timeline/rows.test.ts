import { describe, expect, it } from "vitest";
import type { VersionInfo } from "../../generated/wire";
import { newestFirst, rowsOf } from "./rows";

const version = (id: string, revision: number, automatic = false) =>
  ({ id, revision, automatic, at: `2026-03-0${revision}T09:00:00Z` }) as VersionInfo;

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
});
