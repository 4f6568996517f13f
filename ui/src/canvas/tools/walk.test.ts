import { describe, expect, it } from "vitest";
import { nextTowards } from "./walk";

const at = (element: string, x: number, y: number) => ({ element, bounds: { x, y, width: 100, height: 40 } });
const NODES = [at("b", 200, 0), at("a", 0, 0), at("c", 400, 10), at("below", 0, 100), at("slant", 180, 100)];

describe("going on by arrow keys", () => {
  it("takes the nearest that way, what lies ahead rather than aside", () => {
    expect(nextTowards(NODES, "a", [1, 0])).toBe("b");
    expect(nextTowards(NODES, "b", [1, 0])).toBe("c");
    expect(nextTowards(NODES, "a", [0, 1])).toBe("below");
    expect(nextTowards(NODES, "c", [-1, 0])).toBe("b");
  });

  it("stays where nothing lies that way, and begins as one reads", () => {
    expect(nextTowards(NODES, "a", [0, -1])).toBeNull();
    expect(nextTowards(NODES, null, [0, 1])).toBe("a");
    expect(nextTowards([], null, [0, 1])).toBeNull();
  });
});
