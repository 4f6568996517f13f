import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { FakeHost } from "../../dev/fake-host";
import { useDocument } from "../state/document";
import { setHost } from "../state/host";
import { listen } from "../state/listen";
import { openPath } from "../state/models";
import { settled } from "../state/steps";
import { useWindow } from "../state/window";
import type { Action } from "./action";
import { action } from "./action";
import { ACTIONS, carryOut } from "./actions";
import { matches, shown } from "./chord";
import { onKey } from "./keys";

const host = new FakeHost();
setHost(host);
listen(host, carryOut);

beforeEach(async () => {
  await openPath("/models/arvenda.gtm");
});

const press = (key: string, mods: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent("keydown", { key, cancelable: true, ...mods });

describe("a chord", () => {
  it("may be the plus key, alone or with another", () => {
    expect(matches("+", press("+"))).toBe(true);
    expect(matches("Mod++", press("+", { ctrlKey: true }))).toBe(true);
    expect(matches("+", press("+", { ctrlKey: true }))).toBe(false);
    expect([shown("+"), shown("Mod++")]).toEqual(["+", "Ctrl +"]);
  });
});

describe("the actions", () => {
  it("answer every entry of the native menu", () => {
    const menu = readFileSync(join(import.meta.dirname, "../../../src-tauri/src/menu.rs"), "utf8");
    const bar = menu.slice(menu.indexOf("const BAR"), menu.indexOf("/// The entry that ends"));
    const entries = [...bar.matchAll(/(?:Key|Plain)\("([a-z_]+)"/g)].map((match) => match[1] ?? "");
    expect(entries.length).toBeGreaterThan(10);
    const known = new Set(ACTIONS.map((each) => each.id));
    expect(entries.filter((id) => !known.has(id))).toEqual([]);
  });

  it("have one id and no key twice", () => {
    const keys = ACTIONS.flatMap((each) => each.keys ?? []);
    expect(keys).toEqual([...new Set(keys)]);
    expect(new Set(ACTIONS.map((each) => each.id)).size).toBe(ACTIONS.length);
  });

  it("ask before elements are deleted from the model", () => {
    useWindow.getState().select({ elements: ["pilot"] });
    carryOut("delete_from_model");
    expect(useWindow.getState().dialog).toBe("delete_elements");
  });

  it("take elements out of the view and leave the lines selected with them in the model", async () => {
    useWindow.getState().select({ elements: ["vp"], relations: ["r1"] });
    carryOut("delete");
    await settled();
    expect(host.ops().at(-1)).toEqual({ op: "remove_from_view", view: "v1", elements: ["vp"] });
    await vi.waitFor(() => expect(useWindow.getState().selection.elements).toEqual([]));
    const { open } = useDocument.getState();
    expect(open?.mirror.elements.has("vp")).toBe(true);
    expect(open?.mirror.relations.has("r1")).toBe(true);
  });
});

describe("keys", () => {
  it("match with their modifiers, printed characters whatever Shift", () => {
    expect(matches("Mod+Z", press("z", { ctrlKey: true }))).toBe(true);
    expect(matches("Mod+Z", press("Z", { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matches("Mod+Shift+Z", press("Z", { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(matches("?", press("?", { shiftKey: true }))).toBe(true);
    expect(matches("Mod++", press("+", { ctrlKey: true }))).toBe(true);
    expect(matches("N", press("n"))).toBe(true);
    expect(matches("N", press("n", { ctrlKey: true }))).toBe(false);
  });

  it("are shown as printed", () => {
    expect(shown("Mod+Shift+Z")).toBe("Ctrl Shift Z");
    expect(shown("Mod++")).toBe("Ctrl +");
  });

  it("stay with a text field unless the action says otherwise", () => {
    const ran: string[] = [];
    const made = (id: string, key: string, inText: boolean): Action =>
      action({ id, label: "close", group: "edit", keys: [key], inText, run: () => void ran.push(id) });
    const actions = [made("plain", "N", false), made("global", "Mod+S", true)];
    const field = document.body.appendChild(document.createElement("input"));
    field.addEventListener("keydown", (event) => onKey(event, actions));
    field.dispatchEvent(press("n"));
    field.dispatchEvent(press("s", { ctrlKey: true }));
    field.remove();
    expect(ran).toEqual(["global"]);
  });

  it("wait for a dialog that is asked for and not there yet", () => {
    const ran: string[] = [];
    const actions = [
      action({ id: "plain", label: "close", group: "edit", keys: ["N"], run: () => void ran.push("n") }),
    ];
    useWindow.getState().ask("palette");
    for (const event of [press("n"), press("o"), press("k", { ctrlKey: true })]) {
      onKey(event, actions);
      expect(event.defaultPrevented).toBe(true);
    }
    expect(useWindow.getState()).toMatchObject({ dialog: "palette", ahead: "no" });
    onKey(press("Escape"), actions);
    expect(useWindow.getState()).toMatchObject({ dialog: null, ahead: "" });
    expect(ran).toEqual([]);
    onKey(press("n"), actions);
    expect(ran).toEqual(["n"]);
  });
});
