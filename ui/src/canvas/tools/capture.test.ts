import { describe, expect, it } from "vitest";
import { kindsBeginning, readCapture, readLine } from "./capture";

describe("a captured line", () => {
  it.each([
    ["Win rate", "Win rate", null],
    ["Win rate /metric", "Win rate", "metric"],
    ["Win rate /met", "Win rate", "metric"],
    ["/dec Admit to pilot", "Admit to pilot", "decision"],
    ["/journey stage Compare", "Compare", "journey_stage"],
    ["/jou Compare", "Compare", "journey_stage"],
    ["Zusage /Entsch", "Zusage", "decision"],
    ["Budget /KENNZ 2026", "Budget 2026", "metric"],
    ["Marketing/Sales", "Marketing/Sales", null],
    ["A / B", "A / B", null],
    ["Price /xyz", "Price /xyz", null],
    ["  spaced  ", "spaced", null],
  ])("%s", (text, name, kind) => {
    expect(readCapture(text, "en")).toMatchObject({ name, kind });
  });

  it("offers kinds while the slash word is typed, the current language first", () => {
    expect(readCapture("Run /a", "en").offered[0]).toBe("activity");
    expect(readCapture("Run /", "en").offered).toHaveLength(20);
    expect(readCapture("Run /act now", "en").offered).toEqual([]);
    expect(kindsBeginning("e", "de")[0]).toBe("unit");
    expect(kindsBeginning("goal", "de")).toEqual(["goal"]);
  });

  it("takes the whole word before one that only begins so", () => {
    expect(kindsBeginning("goal", "en")[0]).toBe("goal");
    expect(kindsBeginning("role", "en")[0]).toBe("role");
  });
});

describe("a pasted line", () => {
  it.each([
    ["Run pilot", "Run pilot", "activity"],
    ["Win rate /metric", "Win rate", "metric"],
    ["/metric", "/metric", "activity"],
  ])("%s", (line, name, kind) => {
    expect(readLine(line, "activity", "en")).toEqual({ name, kind });
  });
});
