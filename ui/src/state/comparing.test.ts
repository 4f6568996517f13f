import { beforeEach, describe, expect, it } from "vitest";
import type { ScenarioInfo, VersionInfo } from "../generated/wire";
import { bestView, endsOf } from "../panels/compare/showing";
import { compares, useComparing } from "./comparing";
import { fileName, firstBefore, pointKey, pointsOf } from "./points";

const version = (id: string, at: string, automatic = false): VersionInfo => ({
  id,
  name: id,
  note: "",
  author: "",
  at,
  revision: 1,
  automatic,
  scenario: "s",
  parents: [],
});
const scenario = (id: string, current: boolean): ScenarioInfo => ({
  id,
  name: id,
  current,
  head: null,
  created_at: "2026-01-01T00:00:00Z",
});

describe("the states to choose from", () => {
  it("are other scenarios, and versions with the newest first", () => {
    const points = pointsOf(
      [scenario("a", true), scenario("b", false)],
      [version("old", "2026-01-01T00:00:00Z"), version("new", "2026-02-01T00:00:00Z")],
    );
    expect(points.scenarios.map(({ id }) => id)).toEqual(["b"]);
    expect(points.versions.map(({ id }) => id)).toEqual(["new", "old"]);
  });

  it("begin with the last version saved by hand", () => {
    const versions = [version("auto", "2026-03-01T00:00:00Z", true), version("hand", "2026-02-01T00:00:00Z")];
    expect(firstBefore(pointsOf([], versions))).toEqual({ type: "version", id: "hand" });
    expect(firstBefore(pointsOf([], versions.slice(0, 1)))).toEqual({ type: "version", id: "auto" });
    expect(firstBefore(pointsOf([scenario("b", false)], []))).toEqual({ type: "scenario", id: "b" });
    expect(firstBefore(pointsOf([scenario("a", true)], []))).toBeNull();
  });

  it("are told apart, and files named without their folders", () => {
    expect(pointKey({ type: "version", id: "x" })).not.toBe(pointKey({ type: "scenario", id: "x" }));
    expect(fileName("C:\\plans\\Plan 1.gtm")).toBe("Plan 1.gtm");
    expect(fileName("/a/b.gtm")).toBe("b.gtm");
  });
});

describe("comparing", () => {
  beforeEach(() => useComparing.getState().end());

  it("belongs to the file it was begun in", () => {
    useComparing.getState().begin("/a.gtm", null, { type: "now" });
    expect([compares("/a.gtm"), compares("/b.gtm"), compares(undefined)]).toEqual([true, false, false]);
    useComparing.getState().end();
    expect(compares("/a.gtm")).toBe(false);
  });

  it("swaps the two and forgets what was picked", () => {
    const { begin, pick, swap } = useComparing.getState();
    begin("/a.gtm", { type: "version", id: "v" }, { type: "now" });
    pick({ elements: ["e"] });
    swap();
    const { before, after, picked } = useComparing.getState();
    expect([before, after]).toEqual([{ type: "now" }, { type: "version", id: "v" }]);
    expect(picked).toEqual({ elements: [], relations: [] });
  });
});

describe("where a difference is shown", () => {
  it("is the view with most of it, else the picture of everything", () => {
    const has = (view: string, id: string) => view === "two" || id === "a";
    expect(bestView(["one", "two"], has, ["a", "b"])).toEqual({ type: "stored", id: "two" });
    expect(bestView([], has, ["a"])).toEqual({ type: "generated", viewpoint: "operating_model" });
  });

  it("is at the ends of a relation", () => {
    const edges = [{ relation: "r", source: "a", target: "b" }] as unknown as Parameters<typeof endsOf>[0]["edges"];
    expect(endsOf({ edges }, ["r"])).toEqual(["a", "b"]);
    expect(endsOf({ edges }, ["other"])).toEqual([]);
  });
});
