import { describe, expect, it } from "vitest";
import type { ElementKind, RelationKind } from "../../generated/wire";
import { lightEnds, moveEndOp, offersMoving, optionsMoving } from "./reconnect";

const elements = new Map(
  (
    [
      ["vp", "role"],
      ["cfo", "role"],
      ["pilot", "decision"],
      ["price", "decision"],
      ["win", "metric"],
      ["new", "goal"],
      ["old", "goal"],
      ["top", "goal"],
      ["stage", "journey_stage"],
      ["bonus", "incentive"],
    ] as [string, ElementKind][]
  ).map(([id, kind]) => [id, { id, kind, name: id }]),
);
const related = (...all: [RelationKind, string, string][]) =>
  new Map(all.map(([kind, source, target], at) => [`r${at}`, { id: `r${at}`, kind, source, target }]));

describe("an end of a relation", () => {
  const relations = related(["decides", "vp", "pilot"], ["decides", "vp", "price"]);

  it("keeps its verb where the table allows it there", () => {
    const lit = optionsMoving({ relation: "r0", end: "source" }, "cfo", elements, relations);
    expect(lit).toEqual({ lit: "allowed", options: [{ kind: "decides", reversed: true }] });
    expect(moveEndOp({ relation: "r0", end: "source" }, "cfo", { kind: "decides", reversed: true }, relations)).toEqual(
      {
        op: "edit_relation",
        id: "r0",
        source: "cfo",
        target: "pilot",
      },
    );
  });

  it("keeps its verb among elements of one kind, in either direction", () => {
    const goals = related(["contributes_to", "new", "top"]);
    for (const end of ["source", "target"] as const) {
      const lit = optionsMoving({ relation: "r0", end }, "old", elements, goals);
      expect(lit.lit === "allowed" && lit.options).toEqual([{ kind: "contributes_to", reversed: end === "source" }]);
    }
  });

  it("may lead to something new, of the kinds that its verb allows there", () => {
    const kinds = (end: "source" | "target") =>
      offersMoving({ relation: "r0", end }, elements, relations, null).map(({ element }) => element);
    expect(kinds("target")).toEqual(["decision"]);
    expect(kinds("source").slice(0, 2)).toEqual(["role", "unit"]);
    expect(offersMoving({ relation: "r0", end: "source" }, elements, relations, "forum")[0]).toEqual({
      element: "forum",
      option: { kind: "decides", reversed: true },
    });
  });

  it("takes another verb where its own makes no sense", () => {
    const moving = { relation: "r0", end: "target" } as const;
    const lit = optionsMoving(moving, "win", elements, relations);
    const [first] = lit.lit === "allowed" ? lit.options : [];
    expect(first).toEqual({ kind: "accountable_for", reversed: false });
    expect(first && moveEndOp(moving, "win", first, relations)).toMatchObject({
      kind: "accountable_for",
      target: "win",
    });
  });

  it("is refused where the same is said already, and where nothing can be said", () => {
    const moving = { relation: "r0", end: "target" } as const;
    expect(optionsMoving(moving, "price", elements, relations)).toEqual({ lit: "refused", why: "exists" });
    const stray = related(["rewards", "bonus", "new"]);
    expect(optionsMoving(moving, "stage", elements, stray)).toEqual({ lit: "refused", why: "table" });
    expect(optionsMoving(moving, "vp", elements, relations)).toEqual({ lit: "refused", why: "self" });
  });

  it("does not light up where it is already", () => {
    const lit = lightEnds({ relation: "r0", end: "target" }, elements.keys(), elements, relations);
    expect(lit.has("pilot")).toBe(false);
    expect(lit.get("price")).toEqual({ lit: "refused", why: "exists" });
  });
});
