import { describe, expect, it, test } from "vitest";
import type { CellEdit, Element, Sheet, SheetCell, SheetColumn } from "../../generated/wire";
import { arranged, kept } from "./arrange";
import { pasted, read, written } from "./block";
import { after, block, type Cursor, found, HEAD, meant, NEW, one, type Shape } from "./keys";
import { likely, offers, segment, taken } from "./suggest";

const shape: Shape = { rows: [HEAD, "a", "b", "c", NEW], columns: ["name", "due", "who"], page: 3 };
const at = (row: string, column: string): Cursor => one({ row, column });
const press = (cursor: Cursor, key: string, mods: { shift?: boolean; mod?: boolean } = {}) =>
  meant(cursor, { key, shift: false, mod: false, ...mods }, shape);
const spot = (row: string, column: string) => ({ row, column });

describe("a key in a table", () => {
  test.each([
    ["ArrowDown", at("a", "due"), at("b", "due")],
    ["ArrowUp", at("a", "due"), at(HEAD, "due")],
    ["ArrowUp", at(HEAD, "due"), at(HEAD, "due")],
    ["ArrowRight", at("a", "who"), at("a", "who")],
    ["ArrowLeft", at("a", "who"), at("a", "due")],
    ["ArrowDown", at("c", "who"), at(NEW, "who")],
    ["ArrowUp", at(NEW, "who"), at("c", "who")],
    ["Home", at("b", "who"), at("b", "name")],
    ["End", at("b", "name"), at("b", "who")],
    ["PageDown", at("a", "due"), at("c", "due")],
    ["PageUp", at("c", "due"), at("a", "due")],
    ["Tab", at("a", "name"), at("a", "due")],
  ])("%s moves the cursor", (key, from, to) => {
    expect(press(from, key)).toEqual({ does: "move", cursor: to });
  });

  it("goes to the corners with Ctrl", () => {
    expect(press(at("b", "due"), "Home", { mod: true })).toEqual({ does: "move", cursor: at(HEAD, "name") });
    expect(press(at("b", "due"), "ArrowRight", { mod: true })).toEqual({ does: "move", cursor: at("b", "who") });
  });

  it("selects with Shift, never the head", () => {
    const down = press(at("a", "due"), "ArrowDown", { shift: true });
    expect(down).toEqual({ does: "move", cursor: { at: spot("b", "due"), from: spot("a", "due") } });
    const up = press(at("a", "due"), "ArrowUp", { shift: true });
    expect(up).toEqual({ does: "move", cursor: at("a", "due") });
  });

  it("leaves the table at the end of a row, and where nothing is to be undone", () => {
    expect(press(at("a", "who"), "Tab")).toBeNull();
    expect(press(at("a", "name"), "Tab", { shift: true })).toBeNull();
    expect(press(at(NEW, "name"), "Tab")).toBeNull();
    expect(press(at("a", "name"), "Escape")).toBeNull();
    expect(press(at("a", "name"), "s", { mod: true })).toBeNull();
    expect(press(at("a", "name"), "F5")).toBeNull();
  });

  it("edits, clears, copies, pastes, sorts", () => {
    expect(press(at("a", "due"), "Enter")).toEqual({ does: "edit", over: false });
    expect(press(at("a", "due"), "F2")).toEqual({ does: "edit", over: false });
    expect(press(at("a", "due"), "x")).toEqual({ does: "edit", over: true });
    expect(press(at("a", "due"), "ß")).toEqual({ does: "edit", over: true });
    expect(press(at("a", "due"), "Dead")).toEqual({ does: "edit", over: true });
    expect(press(at("a", "due"), "Delete")).toEqual({ does: "clear" });
    expect(press(at("a", "due"), "c", { mod: true })).toEqual({ does: "copy" });
    expect(press(at("a", "due"), "C", { mod: true, shift: true })).toBeNull();
    expect(press(at("a", "due"), "V", { mod: true })).toEqual({ does: "paste" });
    expect(press(at(HEAD, "due"), "Enter")).toEqual({ does: "sort" });
    expect(press(at(HEAD, "due"), "x")).toBeNull();
    expect(press(at(HEAD, "due"), "ArrowLeft", { shift: true })).toEqual({ does: "widen", by: -1 });
    expect(press(at("a", "due"), "ArrowLeft", { shift: true })).toMatchObject({ does: "move" });
  });

  it("selects everything, and one cell again", () => {
    const all = press(at("b", "due"), "a", { mod: true });
    const cursor: Cursor = { at: spot("a", "name"), from: spot("c", "who") };
    expect(all).toEqual({ does: "move", cursor });
    expect(press(cursor, "Escape")).toEqual({ does: "move", cursor: at("a", "name") });
  });
});

test.each([
  [spot("a", "due"), "down", at("b", "due")],
  [spot("a", "due"), "up", at("a", "due")],
  [spot("a", "due"), "next", at("a", "who")],
  [spot("a", "who"), "next", at("b", "name")],
  [spot("a", "name"), "back", at("a", "name")],
  [spot("c", "who"), "next", at(NEW, "name")],
  [spot("a", "due"), "stay", at("a", "due")],
] as const)("after an edit in %o, %s", (from, then, to) => {
  expect(after(from, then, shape)).toEqual(to);
});

test("what is selected, whichever corner it began at, without head and new row", () => {
  const cursor: Cursor = { at: spot(NEW, "due"), from: spot("b", "who") };
  expect(block(cursor, shape)).toEqual({ rows: ["b", "c"], columns: ["due", "who"] });
});

test("the cursor stays where it was when its row is gone, and follows it when it moves", () => {
  const gone: Shape = { ...shape, rows: [HEAD, "a", "c", NEW] };
  expect(found(at("b", "due"), shape, gone)).toEqual(at("c", "due"));
  const moved: Shape = { ...shape, rows: [HEAD, "c", "b", "a", NEW] };
  expect(found(at("b", "due"), shape, moved)).toEqual(at("b", "due"));
});

const column = (id: string, editor: SheetColumn["editor"], more: Partial<SheetColumn> = {}): SheetColumn => ({
  ...{ id, label: id, width: 100, editor, choices: [], kinds: [], creates: [], element: null, locked: null },
  ...more,
});
/** A cell that says a text, and how it shows it. */
const said = (text: string, shown: string | null = null): SheetCell => ({
  ...{ text, said: shown, asked: null, locked: null, disputed: null, elements: null },
});
const sheet = (rows: Record<string, (string | SheetCell)[]>): Sheet => ({
  revision: 1,
  columns: [column("name", "name"), column("due", "number")],
  rows: Object.entries(rows).map(([id, cells]) => ({
    ...{ id, relation: false, kind: "goal" },
    cells: cells.map((cell) => (typeof cell === "string" ? said(cell) : cell)),
  })),
  kinds: [],
  adds: [],
  letters: [],
});

describe("the rows shown", () => {
  const three = sheet({ a: ["Überzeugen", "10"], b: ["Alpha two", ""], c: ["alpha", said("2,5", "2,5 %")] });

  test.each([
    ["", null, ["a", "b", "c"]],
    ["uber", null, ["a"]],
    ["two alpha", null, ["b"]],
    ["%", null, ["c"]],
    ["", { column: "name", down: false }, ["c", "b", "a"]],
    ["", { column: "due", down: false }, ["c", "a", "b"]],
    ["", { column: "due", down: true }, ["a", "c", "b"]],
  ])("by “%s”, sorted by %o", (filter, sorting, ids) => {
    expect(arranged(three, filter, sorting, "de")).toEqual(ids);
  });

  it("keep their order while somebody edits; new ones come last", () => {
    const now = sheet({ c: ["c"], d: ["d"], a: ["a"] });
    expect(kept(["a", "b"], now, new Set(["a", "b", "c"]))).toEqual(["a", "d"]);
  });
});

describe("cells of a spreadsheet", () => {
  it("come back as they went", () => {
    const cells = [
      ["a", "two\nlines", 'say "x"'],
      ["", "tab\there", ""],
    ];
    expect(read(written(cells))).toEqual(cells);
    expect(read("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(read("")).toEqual([[""]]);
  });

  const texts: Record<string, string> = { "r1 name": "A", "r1 due": "1", "r2 name": "B", "r2 due": "" };
  const ground = (adds: "goal" | null, selected = { rows: 1, columns: 1 }) => ({
    ...{ rows: ["r1", "r2"], columns: [column("name", "name"), column("due", "number")], selected, adds },
    cell: (row: string, id: string) => said(texts[`${row} ${id}`] ?? ""),
  });
  const short = ({ row, column, text }: CellEdit) =>
    `${row.type === "new" ? `new ${row.number} ${row.kind}` : row.id} ${column} ${text}`;

  it("are edits where they say something else", () => {
    const cells = [
      ["A", "2", "beyond"],
      ["C", ""],
    ];
    const { edits, beyond } = pasted(cells, ground(null));
    expect(edits.map(short)).toEqual(["r1 due 2", "r2 name C"]);
    expect(beyond).toBe(1);
  });

  it("fill what is selected when it is one, and go on below the last row where rows can be added", () => {
    expect(pasted([["x"]], ground(null, { rows: 2, columns: 2 })).edits.map(short)).toEqual([
      "r1 name x",
      "r1 due x",
      "r2 name x",
      "r2 due x",
    ]);
    const long = [["A"], ["B"], ["C", "3"], ["", ""], ["D"]];
    expect(pasted(long, ground("goal")).edits.map(short)).toEqual([
      "new 2 goal name C",
      "new 2 goal due 3",
      "new 4 goal name D",
    ]);
    expect(pasted(long, ground(null))).toEqual({ edits: [], beyond: 3 });
  });
});

describe("what is offered", () => {
  const element = (id: string, kind: Element["kind"], name: string): Element => ({
    ...{ id, kind, name, description: "", attributes: {}, tags: [], properties: {}, statements: [] },
  });
  const all = [
    element("1", "role", "Head of sales"),
    element("2", "role", "Head of ops"),
    element("3", "goal", "Head start"),
  ];
  const names = column("who", "names", { kinds: ["role"], creates: ["role"] });

  it("names what fits the last of several names, and what could be created", () => {
    expect(segment(names, "A; Head")).toBe("Head");
    const list = offers(names, "A; head", all, false);
    expect(list.map(({ label, fresh }) => [label, fresh ?? false])).toEqual([
      ["Head of ops", false],
      ["Head of sales", false],
      ["head", true],
    ]);
    expect(likely(names, "A; head", list)).toBe(0);
    expect(likely(names, "A; ", list)).toBe(-1);
    const [first] = list;
    expect(first && taken(names, "A; head", first)).toBe("A; Head of ops");
  });

  it("takes what was typed when it is a name, not another that begins so", () => {
    const list = offers(names, "head of sales", all, false);
    expect(list[likely(names, "head of sales", list)]?.label).toBe("Head of sales");
  });

  it("turns letters on and off", () => {
    const letters = column("l", "letters", {
      choices: [
        { id: "A", label: "accountable" },
        { id: "(V)", label: "veto" },
      ],
    });
    const [a, v] = offers(letters, "a, (v)", [], false);
    expect([a?.on, v?.on]).toEqual([true, true]);
    expect(a && taken(letters, "A, (V)", a)).toBe("(V)");
    expect(v && taken(letters, "A", v)).toBe("A, (V)");
  });

  it("narrows a choice by what was typed", () => {
    const choice = column("c", "choice", {
      choices: [
        { id: "yes", label: "yes" },
        { id: "no", label: "no" },
      ],
    });
    expect(offers(choice, "n", [], false).map(({ id }) => id)).toEqual(["no"]);
    expect(offers(choice, "yes", [], true)).toHaveLength(2);
  });
});
