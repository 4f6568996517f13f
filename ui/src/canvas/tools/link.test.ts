import { describe, expect, it } from "vitest";
import type { ElementKind } from "../../generated/wire";
import { linkRows, type Row } from "./link";

const elements = new Map(
  (
    [
      ["pilot", "decision", "Admit to pilot"],
      ["run", "activity", "Run pilot"],
      ["board", "forum", "Pilot board"],
      ["stage", "journey_stage", "Pilot phase"],
    ] as [string, ElementKind, string][]
  ).map(([id, kind, name]) => [id, { id, kind, name }]),
);
const rows = (text: string, creating = false, likely: ElementKind | null = null) =>
  linkRows(text, "pilot", elements, new Map(), "en", creating, likely);
const said = (row: Row | undefined) => {
  if (row?.row === "create") return `+ ${row.offer.element}`;
  return row?.row === "refused" ? `${row.name}: ${row.why}` : row?.name;
};

describe("naming the other end", () => {
  it("finds what can be connected, names that begin so first, then offers to create", () => {
    expect(rows("pilot").slice(0, 4).map(said)).toEqual(["Pilot board", "Run pilot", "Pilot phase: table", "+ role"]);
    expect(rows("").map(said)).toEqual(["Run pilot", "Pilot board"]);
  });

  it("creates first where a new element was asked for, of the kind that is likely there", () => {
    expect(rows("", true, "activity").slice(0, 2).map(said)).toEqual(["+ activity", "+ role"]);
    expect(rows("run", true, "activity").slice(0, 2).map(said)).toEqual(["+ activity", "Run pilot"]);
  });

  it("keeps to a kind picked with a slash", () => {
    expect(rows("Plan /goal").map(said)).toEqual(["+ goal"]);
    expect(rows("Plan /goal")[0]).toMatchObject({ name: "Plan" });
  });
});
