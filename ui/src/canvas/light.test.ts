import { afterEach, describe, expect, it } from "vitest";
import type { SceneNode } from "../generated/wire";
import { setLanguage } from "../locales/t";
import { detailAt } from "./detail";
import { saidPlace, shortened } from "./draw/NodeShape";
import { seenRect } from "./layers/visible";
import { nodeAt } from "./use-connect";
import { moodOf } from "./use-nodes";

const node = (element: string, rest: Partial<SceneNode> = {}): SceneNode =>
  ({
    element,
    parent: null,
    container: false,
    evidence: false,
    difference: null,
    bounds: { x: 0, y: 0, width: 152, height: 52 },
    name: [{ text: element, x: 34, baseline: 22, width: 40 }],
    second: null,
    ...rest,
  }) as SceneNode;
const dark = { lit: null, receiver: null, source: null, evidence: false, compared: false };

afterEach(() => setLanguage("en"));

describe("how a node stands out", () => {
  it("is plain, calm or evidence", () => {
    expect(moodOf(node("a"), dark).mood).toBe("plain");
    expect(moodOf(node("a"), { ...dark, compared: true }).mood).toBe("faint");
    expect(moodOf(node("a", { difference: "moved" }), { ...dark, compared: true }).mood).toBe("moved");
    expect(moodOf(node("a"), { ...dark, evidence: true }).mood).toBe("calm");
    expect(moodOf(node("a", { evidence: true }), { ...dark, evidence: true }).mood).toBe("evidence");
  });

  it("is far where something else is looked at, and calm where it is in no category", () => {
    const near = new Set(["a"]);
    expect(moodOf(node("a"), { ...dark, near }).mood).toBe("plain");
    expect(moodOf(node("b"), { ...dark, near }).mood).toBe("far");
    const categories = new Map([["a", {}]]);
    expect(moodOf(node("a"), { ...dark, categories }).mood).toBe("plain");
    expect(moodOf(node("b"), { ...dark, categories }).mood).toBe("calm");
    expect(moodOf(node("b", { evidence: true }), { ...dark, categories, evidence: true }).mood).toBe("evidence");
  });

  it("says which relation dropping here makes, in the current language", () => {
    const lit = new Map([["a", { lit: "allowed" as const, options: [{ kind: "informs" as const, reversed: false }] }]]);
    expect(moodOf(node("a"), { ...dark, lit, source: "b", evidence: true })).toEqual({
      mood: "target",
      said: "informs",
    });
    setLanguage("de");
    expect(moodOf(node("a"), { ...dark, lit, source: "b" }).said).toBe("informiert");
    expect(moodOf(node("b"), { ...dark, lit, source: "b" }).mood).toBe("source");
  });

  it("is refused where the table allows nothing", () => {
    const lit = new Map([["a", { lit: "refused" as const, why: "table" as const }]]);
    expect(moodOf(node("a"), { ...dark, lit, source: "b" }).mood).toBe("refused");
  });
});

describe("the relation's name in a node", () => {
  it("stands on the second line, or where one would be, or below", () => {
    expect(saidPlace(node("a", { second: { text: "x", x: 34, baseline: 36, width: 9 } }))?.baseline).toBe(36);
    expect(saidPlace(node("a"))?.baseline).toBe(35);
    expect(saidPlace(node("a", { bounds: { x: 0, y: 0, width: 120, height: 26 } }))).toBeNull();
    expect(saidPlace(node("a", { container: true }))).toBeNull();
  });

  it("is cut to the node", () => {
    expect(shortened("informs", 114)).toBe("informs");
    expect(shortened("is answered for by", 57)).toBe("is answer…");
  });
});

describe("what is under the pointer", () => {
  it("is the innermost node, a node before the container it lies on", () => {
    const unit = node("unit", { container: true, bounds: { x: 0, y: 0, width: 400, height: 300 } });
    const role = node("role", { parent: "unit" });
    expect(nodeAt([unit, role], { x: 10, y: 10 })?.element).toBe("role");
    expect(nodeAt([role, unit], { x: 10, y: 10 })?.element).toBe("role");
    expect(nodeAt([unit, role], { x: 300, y: 200 })?.element).toBe("unit");
    expect(nodeAt([unit, role], { x: 900, y: 200 })).toBeNull();
  });
});

describe("zoom", () => {
  it("leaves out second lines, then letters", () => {
    expect([1, 0.4, 0.39, 0.2, 0.19].map(detailAt)).toEqual(["full", "full", "name", "name", "block"]);
  });

  it("changes what is seen only in tiles", () => {
    const seen = seenRect([-10, -10, 1], 800, 600);
    expect(seen).toEqual({ x: 0, y: 0, width: 1200, height: 800 });
    expect(seenRect([-60, -90, 1], 800, 600)).toEqual(seen);
    expect(seenRect([0, 0, 1], 0, 0)).toBeNull();
  });
});
