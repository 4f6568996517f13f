import { afterEach, describe, expect, it } from "vitest";
import type { SceneNode, SceneNote } from "../generated/wire";
import { setLanguage } from "../locales/t";
import { type PadActions, padFor } from "./pad-steps";
import type { CanvasProps } from "./props";
import { NOTHING } from "./tools/select";

const asked: unknown[][] = [];
const told =
  (name: string) =>
  (...args: unknown[]) =>
    void asked.push([name, ...args]);
const act = {
  append: told("append"),
  connect: told("connect"),
  beginConnect: told("beginConnect"),
  more: told("more"),
  retype: told("retype"),
  chooseKind: told("chooseKind"),
} satisfies PadActions;

const at = { x: 10, y: 20, width: 160, height: 60 };
const scene = {
  nodes: [{ element: "d", kind: "decision", full_name: "Grant discounts", bounds: at, container: false } as SceneNode],
  notes: [{ id: "n", bounds: { x: 400, y: 0, width: 100, height: 50 } } as SceneNote],
};
const pad = (selection: Partial<typeof NOTHING>, rest: Partial<CanvasProps> = {}) =>
  padFor(
    {
      scene,
      viewId: "v",
      readOnly: false,
      selection: { ...NOTHING, ...selection },
      onRemove: told("remove"),
      onDelete: told("delete"),
      ...rest,
    } as unknown as CanvasProps,
    act,
  );

afterEach(() => {
  asked.length = 0;
  setLanguage("en");
});

describe("what is offered at an element", () => {
  it("is what usually comes next for its kind, connecting, more, and away with it", () => {
    const steps = pad({ elements: ["d"] })?.steps ?? [];
    expect(steps.map(({ id, keys }) => `${id}: ${keys}`)).toEqual([
      "role decides: 1",
      "metric informs: 2",
      "policy basis_for: 3",
      "activity directs: 4",
      "connect: C",
      "more: undefined",
      "delete: Del",
    ]);
    expect(steps[0]?.label).toBe("is decided by: new Role");
    steps[0]?.run();
    steps.at(-1)?.run();
    expect(asked).toEqual([
      ["append", "d", "role", { kind: "decides", reversed: true }],
      ["remove", { ...NOTHING, elements: ["d"] }],
    ]);
  });

  it("is in the language of the window", () => {
    setLanguage("de");
    expect(pad({ elements: ["d"] })?.steps[0]?.label).toBe("wird entschieden von: Rolle, neu");
  });

  it("deletes from the model where the view is drawn by the core", () => {
    pad({ elements: ["d"] }, { viewId: null })
      ?.steps.at(-1)
      ?.run();
    expect(asked).toEqual([["delete", { ...NOTHING, elements: ["d"] }]]);
  });
});

describe("what is offered at notes", () => {
  it("is what they become, and other kinds", () => {
    const steps = pad({ notes: ["n"] })?.steps ?? [];
    steps.find(({ id }) => id === "decision")?.run();
    steps.find(({ id }) => id === "kinds")?.run();
    expect(asked).toEqual([
      ["retype", ["n"], "decision"],
      ["chooseKind", ["n"]],
    ]);
  });
});

describe("nothing is offered", () => {
  it.each([
    ["at nothing", pad({})],
    ["at several elements", pad({ elements: ["d", "e"] })],
    ["at a relation", pad({ relations: ["r"] })],
    ["where nothing can be edited", pad({ elements: ["d"] }, { readOnly: true })],
    ["at what does not stand here", pad({ elements: ["gone"] })],
    ["at notes of a view the core draws", pad({ notes: ["n"] }, { viewId: null })],
  ])("%s", (_, offered) => expect(offered).toBeNull());
});
