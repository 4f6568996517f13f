import { describe, expect, it } from "vitest";
import type { ElementKind } from "../../generated/wire";
import { isShown, kindsByLayer, restrictions, withAround, withKinds, withUnit } from "./filter";

describe("a filter", () => {
  it("restricts nothing until something is chosen, and nothing again when that is taken back", () => {
    const without = withKinds(null, ["policy", "metric"], false);
    expect(restrictions(without)).toBe(2);
    expect(isShown(without, "policy")).toBe(false);
    expect(isShown(without, "decision")).toBe(true);
    expect(withKinds(without, ["metric", "policy"], true)).toBe(null);
    expect(withUnit(withUnit(null, "u", true), "u", false)).toBe(null);
    expect(withAround(withAround(null, { element: "e", steps: 2 }), null)).toBe(null);
  });

  it("keeps its parts apart", () => {
    const filter = withAround(withUnit(withKinds(null, ["goal"], false), "u", true), { element: "e", steps: 1 });
    expect(restrictions(filter)).toBe(3);
    expect(withKinds(filter, ["goal"], true)).toEqual({ units: ["u"], around: { element: "e", steps: 1 } });
  });

  it("never hides everything", () => {
    const kinds = new Set<ElementKind>(["goal", "role", "unit"]);
    expect(kindsByLayer(kinds)).toEqual([
      { layer: "strategy", kinds: ["goal"] },
      { layer: "organisation", kinds: ["unit", "role"] },
    ]);
    const every = kindsByLayer(new Set()).flatMap(({ kinds }) => kinds);
    expect(every).toEqual([]);
  });
});
