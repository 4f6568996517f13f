import { describe, expect, it } from "vitest";
import { element, fakeModel, relation } from "../../dev/fake-model";
import { emptyDiff, mirrorOf, patched } from "./mirror";
import { byLayer, neighbourhood, relationsOf, viewsOf } from "./selectors";

const mirror = mirrorOf(fakeModel());

describe("a patch", () => {
  it("adds, changes and removes records by their keys, and leaves the rest untouched", () => {
    const pilot = mirror.elements.get("pilot");
    if (!pilot) throw new Error("the model has a pilot");
    const patch = {
      ...emptyDiff(),
      elements: [
        { before: null, after: element("cro", "role", "CRO") },
        { before: pilot, after: { ...pilot, name: "Admit" } },
        { before: mirror.elements.get("win") ?? null, after: null },
      ],
      nodes: [{ before: mirror.nodes.get("v1/vp") ?? null, after: null }],
    };
    const after = patched(mirror, patch, 2);
    expect(after.revision).toBe(2);
    expect(after.elements.get("cro")?.name).toBe("CRO");
    expect(after.elements.get("pilot")?.name).toBe("Admit");
    expect(after.elements.has("win")).toBe(false);
    expect(after.nodes.has("v1/vp")).toBe(false);
    expect(after.relations).toBe(mirror.relations);
    expect(after.elements.get("vp")).toBe(mirror.elements.get("vp"));
    expect(mirror.elements.get("pilot")?.name).toBe("Admit account to pilot");
  });

  it("takes over the model's own data", () => {
    const info = { name: "Halm", description: "", language: "de" };
    const after = patched(mirror, { ...emptyDiff(), info: [{ before: mirror.info, after: info }] }, 2);
    expect(after.info).toEqual(info);
  });

  it("read backwards gives the model as it was", () => {
    const added = { before: null, after: relation("r9", "decides", "vp", "pilot") };
    const there = patched(mirror, { ...emptyDiff(), relations: [added] }, 2);
    const back = patched(there, { ...emptyDiff(), relations: [{ before: added.after, after: null }] }, 3);
    expect([...back.relations]).toEqual([...mirror.relations]);
  });
});

describe("what panels ask of a mirror", () => {
  it("sees relations from both ends, outgoing first", () => {
    const seen = relationsOf(mirror, "pilot").map(({ relation: { kind }, other, reversed }) => [
      kind,
      other.id,
      reversed,
    ]);
    expect(seen).toEqual([
      ["directs", "run", false],
      ["accountable_for", "vp", true],
      ["consulted_on", "cs", true],
      ["basis_for", "fit", true],
    ]);
  });

  it("sorts elements by layer and name and leaves empty layers out", () => {
    const groups = byLayer(mirror, "en").map(({ layer, elements }) => [layer, elements.map((each) => each.id)]);
    expect(groups).toEqual([
      ["strategy", ["leads"]],
      ["market", ["evaluate"]],
      ["organisation", ["cs", "sales", "vp"]],
      ["decision", ["fit", "pilot"]],
      ["information", ["win"]],
      ["governance", ["bonus"]],
      ["execution", ["run"]],
    ]);
  });

  it("knows the views an element stands in", () => {
    expect(viewsOf(mirror, "vp").map((view) => view.id)).toEqual(["v1"]);
    expect(viewsOf(mirror, "win")).toEqual([]);
  });
});

describe("what lies near", () => {
  it("is reached in either direction, one relation a step", () => {
    const chain = {
      ...mirror,
      relations: new Map(
        (
          [
            ["a", "b"],
            ["c", "b"],
            ["c", "d"],
          ] as const
        ).map(([source, target], at) => [`r${at}`, relation(`r${at}`, "flows_to", source, target)]),
      ),
    };
    const near = (depth: number) => [...neighbourhood(chain, ["a"], depth)].sort();
    expect(near(0)).toEqual(["a"]);
    expect(near(1)).toEqual(["a", "b"]);
    expect(near(2)).toEqual(["a", "b", "c"]);
    expect(near(3)).toEqual(["a", "b", "c", "d"]);
    expect(near(9)).toHaveLength(4);
  });
});
