import { describe, expect, it } from "vitest";
import type { ElementKind, RelationKind } from "../../generated/wire";
import { allowed, connectAll, connectOp, lightTargets, offersFrom, optionsBetween } from "./connect";

const elements = new Map(
  (
    [
      ["vp", "role"],
      ["pilot", "decision"],
      ["win", "metric"],
      ["bonus", "incentive"],
      ["stage", "journey_stage"],
    ] as [string, ElementKind][]
  ).map(([id, kind]) => [id, { id, kind, name: id }]),
);
const related = (...all: [RelationKind, string, string][]) =>
  new Map(all.map(([kind, source, target], at) => [`r${at}`, { id: `r${at}`, kind, source, target }]));

describe("targets of a relation", () => {
  it("light up as the table allows, with the likeliest relation first", () => {
    const lit = lightTargets("vp", elements.keys(), elements, related());
    const pilot = lit.get("pilot");
    expect(pilot?.lit === "allowed" && pilot.options[0]).toEqual({ kind: "decides", reversed: false });
    expect(lit.get("vp")).toEqual({ lit: "refused", why: "self" });
    expect(lightTargets("bonus", ["stage"], elements, related()).get("stage")).toEqual({
      lit: "refused",
      why: "table",
    });
  });

  it("do not offer what is there already, in either direction", () => {
    const kinds = (relations: ReturnType<typeof related>) => {
      const lit = optionsBetween("pilot", "win", elements, relations);
      return lit.lit === "allowed"
        ? lit.options.map((option) => `${option.kind}${option.reversed ? "<" : ">"}`)
        : lit.why;
    };
    expect(kinds(related())).toEqual(["informs<", "impacts>"].sort((a, b) => allowedOrder(a) - allowedOrder(b)));
    expect(kinds(related(["informs", "win", "pilot"]))).toEqual(["impacts>"]);
    expect(kinds(related(["informs", "win", "pilot"], ["impacts", "pilot", "win"]))).toBe("exists");
  });

  it("are joined with several at once, wherever it can be", () => {
    const more = new Map([...elements, ["cfo", { id: "cfo", kind: "role" as const, name: "cfo" }]]);
    const option = { kind: "consulted_on", reversed: false } as const;
    const ops = connectAll(option, ["vp", "cfo", "win"], "pilot", more, related(["consulted_on", "vp", "pilot"]));
    expect(ops).toEqual([{ op: "connect", kind: "consulted_on", source: "cfo", target: "pilot" }]);
    expect(connectAll(option, ["vp", "cfo"], "pilot", more, related())).toHaveLength(2);
  });

  it("become ops in the direction of the relation, not of the gesture", () => {
    expect(connectOp({ kind: "informs", reversed: true }, "pilot", "win")).toMatchObject({
      source: "win",
      target: "pilot",
    });
    expect(connectOp({ kind: "impacts", reversed: false }, "pilot", "win")).toMatchObject({ source: "pilot" });
  });
});

function allowedOrder(word: string): number {
  return allowed("decision", "metric").findIndex((one) => `${one.kind}${one.reversed ? "<" : ">"}` === word);
}

describe("kinds to create at the end of a relation", () => {
  it("begin with the one the place speaks for, then the palette's", () => {
    expect(offersFrom("decision", "activity")[0]).toEqual({
      element: "activity",
      option: { kind: "directs", reversed: false },
    });
    expect(offersFrom("decision", null)[0]?.element).toBe("role");
    const policy = offersFrom("decision", null).find((offer) => offer.element === "policy");
    expect(policy?.option, "as the pad has it").toEqual({ kind: "basis_for", reversed: true });
    const kinds = offersFrom("decision", null).map((offer) => offer.element);
    expect(kinds).toEqual([...new Set(kinds)]);
    expect(kinds).not.toContain("journey_stage");
  });
});
