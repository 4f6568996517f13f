import { describe, expect, it } from "vitest";
import { element } from "../../../dev/fake-model";
import type { AskInfo } from "../../generated/wire";
import { answersOf, candidates, type Draft, drafts } from "./answers";

const text = (text: string): Draft => ({ type: "text", text });
const value = (holds: Extract<AskInfo, { type: "value" }>["holds"]): AskInfo => ({
  type: "value",
  label: "",
  holds,
  choices: [],
});
const NAME: AskInfo = { type: "name", label: "", current: "Win rate" };
const ROLE: Extract<AskInfo, { type: "element" }> = {
  type: "element",
  label: "Who decides?",
  kinds: ["role"],
  among: null,
  not: ["b"],
  likely: [],
  or_new: true,
};

describe("what is told to the core", () => {
  it.each([
    [value("text"), text("  weekly  "), { type: "value", value: "weekly" }],
    [value("number"), text("2,5"), { type: "value", value: 2.5 }],
    [value("number"), text("many"), null],
    [value("date"), text("2027-02-30"), null],
    [value("date"), text("2027-06"), { type: "value", value: "2027-06" }],
    [value("yes_no"), text("no"), { type: "value", value: false }],
    [value("choice"), text("weekly"), { type: "value", value: "weekly" }],
    [value("text"), text(" "), null],
    [NAME, text("Win rate"), null],
    [NAME, text("Win rate of pilots"), { type: "value", value: "Win rate of pilots" }],
    [{ type: "pick", label: "", picks: [] }, text("a"), { type: "pick", id: "a" }],
    [ROLE, text("VP"), null],
    [ROLE, { type: "element", id: "a" }, { type: "element", id: "a" }],
    [ROLE, { type: "new", kind: "role", name: "VP" }, { type: "new", kind: "role", name: "VP" }],
  ] as [AskInfo, Draft, unknown][])("%o with %o is %o", (ask, draft, answer) =>
    expect(answersOf([ask], [draft])).toEqual(answer === null ? null : [answer]),
  );

  it("is nothing until every place is filled", () => {
    expect(answersOf([NAME, ROLE], drafts([NAME, ROLE]))).toBeNull();
    expect(answersOf([], [])).toEqual([]);
  });
});

describe("what can be chosen", () => {
  const all = [element("a", "role", "A"), element("b", "role", "B"), element("c", "unit", "C")];
  const ids = (ask: typeof ROLE) => candidates(ask, all).map(({ id }) => id);

  it("is of the kinds or among those named, without those ruled out", () => {
    expect(ids(ROLE)).toEqual(["a"]);
    expect(ids({ ...ROLE, among: ["c", "b"] })).toEqual(["c"]);
    expect(ids({ ...ROLE, among: [] })).toEqual([]);
  });
});
