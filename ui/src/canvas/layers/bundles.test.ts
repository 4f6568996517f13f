import { describe, expect, it } from "vitest";
import type { SceneEdge } from "../../generated/wire";
import { bundled } from "./bundles";

const edge = (relation: string, rest: Partial<SceneEdge> = {}): SceneEdge =>
  ({
    relation,
    style: "flow",
    path: `M0 0H${relation}`,
    head: { shape: "triangle", solid: `H${relation}`, stroked: null },
    ...rest,
  }) as SceneEdge;
const rest = () => "";

describe("lines far out", () => {
  it("are one shape when style, head and state are the same", () => {
    const edges = [edge("1"), edge("2", { style: "information" }), edge("3"), edge("4", { head: null }), edge("5")];
    const bundles = bundled(edges, ({ relation }) => (relation === "5" ? "cv-calm" : ""));
    expect(bundles.map(({ look, lines }) => [look.trim(), lines])).toEqual([
      ["cv-line-flow", "M0 0H1M0 0H3"],
      ["cv-line-information", "M0 0H2"],
      ["cv-line-flow", "M0 0H4"],
      ["cv-line-flow cv-calm", "M0 0H5"],
    ]);
    expect(bundles[0]?.head).toEqual({ shape: "triangle", solid: "H1H3", stroked: "" });
    expect(bundles[2]?.head).toBeNull();
  });

  it("are in bundles of forty, each line in one of them", () => {
    const edges = Array.from({ length: 100 }, (_, at) => edge(String(at)));
    const bundles = bundled(edges, rest);
    expect(bundles.map((bundle) => bundle.edges.length)).toEqual([40, 40, 20]);
    expect(new Set(bundles.map((bundle) => bundle.key)).size).toBe(3);
    expect(bundles.flatMap((bundle) => bundle.edges)).toEqual(edges);
  });
});
