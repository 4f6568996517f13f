import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeHost } from "../../dev/fake-host";
import type { Changed } from "../generated/wire";
import { emptyDiff } from "../model/mirror";
import { useDocument } from "./document";
import { setHost } from "./host";
import { listen } from "./listen";
import { openPath } from "./models";
import { showEvidence } from "./questions";
import { perform, settled } from "./steps";
import { useToasts } from "./toasts";
import { flushTyping, useTyped } from "./typing";
import { generated, stored, useWindow } from "./window";

let host: FakeHost;

beforeEach(async () => {
  host = new FakeHost();
  setHost(host);
  listen(host, () => {});
  await openPath("/models/arvenda.gtm");
});

describe("steps", () => {
  const rename = (name: string) => perform([{ op: "rename_element", id: "vp", name }]);

  it("wait for each other, each on the revision the one before led to", async () => {
    await Promise.all([rename("a"), rename("b"), rename("c")]);
    const bases = host.asked.flatMap(({ name, args }) => (name === "execute" ? [(args as { base: number }).base] : []));
    expect(bases).toEqual([1, 2, 3]);
    expect(useDocument.getState().open?.mirror.elements.get("vp")?.name).toBe("c");
  });

  it("leave a gap in the events only until the model is fetched whole", async () => {
    const patch = { ...emptyDiff(), elements: [{ before: null, after: null }] };
    const { open } = useDocument.getState();
    if (!open) throw new Error("a model is open");
    const change: Changed = {
      base: 7,
      revision: 8,
      origin: "edit",
      patch,
      questions: { ...open.questions, from: 1, items: [], lines: [], waived_lines: [] },
      scorecard: [],
      undo: null,
      redo: null,
      told: null,
      scenario: "main",
      conflicts: 0,
    };
    expect(useDocument.getState().change(change)).toBe(false);
    expect(useDocument.getState().change({ ...change, base: 0, revision: 1 })).toBe(true);
    expect(useDocument.getState().open).toBe(open);
  });

  it("end the offer to undo an earlier one", async () => {
    useToasts.getState().tell({ tone: "told", text: "gone", action: { label: "Undo", run: () => {} } });
    await rename("d");
    expect(useToasts.getState().list).toEqual([]);
  });
});

describe("typing", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is saved after a rest, in one group per stay, and stays shown until the core has it", async () => {
    const saved: [string, string][] = [];
    const { result } = renderHook(() => useTyped("old", (value, group) => void saved.push([value, group])));
    act(() => result.current.onFocus());
    act(() => result.current.onChange("one"));
    expect(saved).toEqual([]);
    act(() => void vi.advanceTimersByTime(500));
    act(() => result.current.onChange("one two"));
    act(() => result.current.onBlur());
    expect(saved.map(([value]) => value)).toEqual(["one", "one two"]);
    expect(saved[0]?.[1]).toBe(saved[1]?.[1]);
    expect(result.current.value).toBe("one two");
    await act(settled);
    expect(result.current.value).toBe("old");
  });

  it("is handed over at once when the window goes, and when the field goes", () => {
    const saved: string[] = [];
    const { result, unmount } = renderHook(() => useTyped("", (value) => void saved.push(value)));
    act(() => result.current.onChange("half"));
    act(flushTyping);
    act(() => result.current.onChange("half a word"));
    unmount();
    expect(saved).toEqual(["half", "half a word"]);
  });

  it("keeps a text that cannot be saved in the field", async () => {
    const { result } = renderHook(() => useTyped("", () => false));
    act(() => result.current.onChange("next year"));
    act(() => result.current.onBlur());
    await act(settled);
    expect(result.current.value).toBe("next year");
    act(() => result.current.revert());
    expect(result.current.value).toBe("");
  });
});

describe("tabs", () => {
  it("follow the views that exist, and the evidence of a question brings its view to the front", async () => {
    await perform([{ op: "create_view", id: "v2", viewpoint: "free", name: "Other" }]);
    useWindow.getState().showView(stored("v2"));
    const [, question] = useDocument.getState().open?.questions.items ?? [];
    if (!question) throw new Error("the model has questions");
    showEvidence(question);
    expect(useWindow.getState().active).toEqual(stored("v1"));
    expect(useWindow.getState().selection.elements).toEqual(["pilot"]);
    useWindow.getState().keepTabs((view) => view.type === "generated", generated("decision_map"));
    expect(useWindow.getState().tabs).toEqual([generated("decision_map")]);
    useWindow.getState().closeTab(generated("decision_map"));
    expect(useWindow.getState().active).toBeNull();
  });
});
