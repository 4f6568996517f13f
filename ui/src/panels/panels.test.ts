import { describe, expect, it } from "vitest";
import { element, fakeModel, questions } from "../../dev/fake-model";
import type { Question } from "../generated/wire";
import { mirrorOf } from "../model/mirror";
import { type Asking, EVERYTHING } from "../state/asking";
import { shadeFor } from "../theme/apply";
import { moment } from "../widgets/moment";
import { found } from "../widgets/TypeAhead";
import { free, held } from "./bottom/hold";
import { listed } from "./bottom/listing";
import { readDate, readNumber } from "./inspector/AttributeValue";
import { contested, keepBoth } from "./inspector/statements";
import { groupsOf, groupWith } from "./left/groups";
import { rowsOf } from "./left/rows";
import { doing } from "./left/tree-keys";

const model = fakeModel();

describe("the list of questions", () => {
  const items = [...model.questions.items];
  const many: Question[] = Array.from({ length: 12 }, (_, at) => ({
    ...(items[1] as Question),
    fingerprint: `m${at}`,
    code: `X${at}`,
  }));
  const list = questions([...items, ...many]);

  const known = {
    unitOf: (element: string) => (element === "fit" ? "sales" : undefined),
    isNew: () => true,
    inView: (id: string) => id === "fit",
    nameOf: (element: string) => model.elements.find(({ id }) => id === element)?.name ?? "",
  };
  const found = (asking: Partial<Asking>, of = list) =>
    listed(of, { ...EVERYTHING, ...asking }, known).flatMap((line) => line.questions.map((each) => each.fingerprint));
  const lines = (asking: Partial<Asking>) => listed(list, { ...EVERYTHING, ...asking }, known);

  it("begins with the first ten, as the core gives them", () => {
    expect(lines({})).toHaveLength(10);
    expect(lines({ all: true })).toHaveLength(16);
  });

  it("filters all lines and keeps their order", () => {
    expect(lines({ nature: "flaw" }).map(({ line }) => line.code)).toEqual(["GOA02"]);
    expect(found({ heading: "hygiene" })).toEqual(["f4"]);
  });

  it("filters by weight, unit, view, element and words, each alone and together", () => {
    const every = (test: (question: Question) => boolean) =>
      list.items.filter((each) => !each.waived && test(each)).map(({ fingerprint }) => fingerprint);
    const sorted = (asking: Partial<Asking>) => found(asking).sort();
    expect(sorted({ severity: "error" })).toEqual(every(({ severity }) => severity === "error").sort());
    expect(sorted({ unit: "sales" })).toEqual(every(({ subject }) => subject === "fit").sort());
    expect(sorted({ subject: "fit" })).toEqual(sorted({ unit: "sales" }));
    const touching = every(({ subject, evidence }) => subject === "fit" || evidence.includes("fit"));
    expect(sorted({ inView: true })).toEqual(touching.sort());
    expect(found({ words: "GOA02" })).toHaveLength(1);
    expect(found({ words: "goa02 nothing-says-this" })).toEqual([]);
    expect(found({ nature: "flaw", heading: "hygiene" })).toEqual([]);
  });

  it("shows what is lived with only on request, and then all of it", () => {
    const some = questions(list.items.map((item, at) => ({ ...item, waived: at % 2 === 0 })));
    const waived = some.items.filter((item) => item.waived).map((item) => item.fingerprint);
    expect(found({ waived: true }, some)).toEqual(waived);
    expect(found({ all: true }, some).filter((each) => waived.includes(each))).toEqual([]);
    expect(found({ waived: true, words: "GOA02" }, some)).toEqual(["f1"]);
  });

  it("holds still under the hand: places stay, the answered are marked, the new wait", () => {
    const shown = lines({ all: true });
    const gone = shown[2]?.questions[0]?.fingerprint as string;
    const added = { ...(items[0] as Question), fingerprint: "new", code: "NEW01" };
    const after = questions([added, ...list.items.filter((each) => each.fingerprint !== gone)]);
    const { lines: kept, waiting } = held(shown, listed(after, { ...EVERYTHING, all: true }, known));
    expect(kept.map(({ line }) => line.code)).toEqual(shown.map(({ line }) => line.code));
    expect(kept.flatMap(({ answered }) => [...answered])).toEqual([gone]);
    expect(waiting).toBe(1);
    expect(free(shown).waiting).toBe(0);
  });
});

describe("the elements tree", () => {
  const mirror = mirrorOf(model);
  const groups = groupsOf("layer", mirror, new Map(), "en");

  it("shows closed layers, and what stands in the open ones", () => {
    const rows = rowsOf(groups, new Set(["decision"] as const), "");
    expect(rows).toHaveLength(9);
    expect(rows[4]).toMatchObject({ type: "element", element: { id: "fit" }, at: 0, of: 2 });
  });

  it("opens every layer with a match, whatever accents, case or kind", () => {
    const rows = rowsOf(groups, new Set(), "VP sálES");
    expect(rows.map((row) => (row.type === "element" ? row.element.id : row.group))).toEqual(["organisation", "vp"]);
    expect(rowsOf(groups, new Set(), "incentive").at(-1)).toMatchObject({ element: { id: "bonus" } });
  });

  it("is sorted by unit, the unit first, what has none last", () => {
    const [unit] = model.elements.filter(({ kind }) => kind === "unit");
    const owners = new Map(unit ? [["fit", unit.id]] : []);
    const units = groupsOf("unit", mirror, owners, "en");
    const own = units.find(({ key }) => key === unit?.id);
    expect(own?.elements.map(({ id }) => id)).toEqual([unit?.id, "fit"]);
    expect(units.at(-1)).toMatchObject({ key: "rest", label: "No unit" });
    const all = units.flatMap(({ elements }) => elements);
    expect(all).toHaveLength(model.elements.length);
  });

  it("is sorted by view, an element in each it stands in, what stands nowhere last", () => {
    const views = groupsOf("view", mirror, new Map(), "en");
    for (const view of model.views)
      expect(views.find(({ key }) => key === view.id)?.elements.length).toBe(
        model.nodes.filter((node) => node.view === view.id).length,
      );
    const [first] = views.filter(({ elements }) => elements.length > 0);
    const some = first?.elements[0]?.id ?? "";
    expect(groupWith(views, some, first?.key ?? null)).toBe(first?.key);
    expect(groupWith(views, "nobody", null)).toBeNull();
  });

  it("answers keys as trees do", () => {
    const rows = rowsOf(groups, new Set(["decision"] as const), "");
    expect(doing("ArrowRight", rows, 0)).toEqual({ do: "toggle", open: true });
    expect(doing("ArrowLeft", rows, 5)).toEqual({ do: "move", to: 3 });
    expect(doing("Enter", rows, 5)).toEqual({ do: "enter" });
    expect(doing("x", rows, 5)).toBeNull();
  });
});

describe("values", () => {
  it.each([
    ["2027", true],
    ["2027-06", true],
    ["2027-06-30", true],
    ["2027-02-30", false],
    ["2027-13", false],
    ["30.06.2027", false],
  ])("the date %s is read: %s", (text, good) => expect(readDate(text)).toBe(good ? text : null));

  it.each([
    ["12", 12],
    ["12,5", 12.5],
    ["-3.25", -3.25],
    ["12 %", null],
    ["", null],
  ])("the number %s is %s", (text, value) => expect(readNumber(text)).toBe(value));

  it("statements are contested when sources differ in more than writing", () => {
    const said = (...values: string[]) =>
      contested(values.map((value) => ({ attribute: "target", value, source: "" })));
    expect(said("1,200 leads", "1,200  Leads ", "")).toBe(false);
    expect(said("1,200 leads", "800 leads")).toBe(true);
  });

  it("one key keeps what is valid and what else was said", () => {
    const record = { type: "element", id: "pilot" } as const;
    const known = [{ attribute: "target", value: "1,200 Leads", source: "CMO" }];
    expect(keepBoth(record, "target", known, "1,200 leads", "800")).toEqual([
      { op: "set_attribute", record, attribute: "target", value: "1,200 leads" },
      { op: "add_statement", record, statement: { attribute: "target", value: "800", source: "" } },
    ]);
  });

  it("names that begin with what is typed come first; what is new can be created", () => {
    const roles = [element("a", "role", "Chief of sales"), element("b", "role", "Sales ops")];
    expect(found(roles, "sales", ["role"]).map(({ name }) => name)).toEqual(["Sales ops", "Chief of sales", "sales"]);
    expect(found(roles, "sales ops", ["role"]).map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("what the system and the clock decide", () => {
  it.each([
    ["system", { dark: true, contrast: false }, "dark"],
    ["system", { dark: false, contrast: true }, "contrast"],
    ["light", { dark: true, contrast: false }, "light"],
    ["dark", { dark: false, contrast: true }, "dark"],
  ] as const)("theme %s with %o is %s", (theme, system, shade) => expect(shadeFor(theme, system)).toBe(shade));

  it("dates are said as one says them", () => {
    const now = new Date(2026, 2, 3, 15, 0);
    expect(moment(new Date(2026, 2, 3, 14, 32).toISOString(), now)).toBe("today 14:32");
    expect(moment(new Date(2026, 1, 28, 9, 0).toISOString(), now)).toBe("Feb 28");
    expect(moment("soon", now)).toBe("soon");
  });
});
