import { beforeEach, describe, expect, it } from "vitest";
import { FakeHost } from "../../dev/fake-host";
import type { FixInfo, Question } from "../generated/wire";
import { answerLit, applyFix, unwaive, waive } from "./answers";
import { useDocument } from "./document";
import { setHost } from "./host";
import { useLayout } from "./layout";
import { openPath } from "./models";
import { showAll } from "./questions";
import { useToasts } from "./toasts";
import { useWindow } from "./window";

const FIX: FixInfo = { id: "name-decider", label: "Name who decides", safe: false, asks: [] };
const PREVIEW = { sentence: "Closes one question and opens none.", closed: [], opened: [] };

let host: FakeHost;

beforeEach(async () => {
  host = new FakeHost();
  const done = () => ({ revision: 1, created: [] });
  host.answers = { apply_fix: done, waive: done, unwaive: done };
  setHost(host);
  await openPath("/models/arvenda.gtm");
  useToasts.setState({ list: [] });
});

const last = () => host.asked.at(-1);
const toast = () => useToasts.getState().list.at(-1);

describe("an answer", () => {
  it("is one step on the revision known, and told with the offer to take it back", async () => {
    const answers = [{ type: "element", id: "vp" } as const];
    expect(await applyFix(["f2"], FIX, answers, PREVIEW)).toBe(true);
    expect(last()).toEqual({
      name: "apply_fix",
      args: { fingerprints: ["f2"], fix: "name-decider", answers, base: 1 },
    });
    expect(toast()).toMatchObject({ text: "Name who decides: done. Closes one question and opens none." });
    expect(toast()?.action?.label).toBe("Undo");
  });

  it("that is refused is told, and not as done", async () => {
    host.answers = {};
    expect(await applyFix(["f2"], FIX, [], null)).toBe(false);
    expect(toast()?.tone).toBe("problem");
  });

  it("is asked for in the panel on the right, whatever stood there", () => {
    answerLit("answer");
    expect(useWindow.getState().evidence).toBeNull();
    useLayout.getState().arrange({ right: false });
    useWindow.getState().showTimeline(true);
    useWindow.getState().light({ fingerprints: ["f2"], ids: new Set() });
    answerLit("waive");
    expect(useWindow.getState()).toMatchObject({ timeline: false, evidence: { fingerprints: ["f2"], wish: "waive" } });
    expect(useLayout.getState().right).toBe(true);
  });
});

describe("waiving", () => {
  it("carries the grounds, an empty date being none", async () => {
    await waive(["f1", "f2"], { reason: " later ", who: " Ada ", until: " " });
    const grounds = { reason: "later", who: "Ada", until: null };
    expect(last()).toEqual({ name: "waive", args: { fingerprints: ["f1", "f2"], ...grounds, base: 1 } });
    expect(toast()?.text).toMatch(/^2 waived/);
  });

  it("is taken back for all of them", async () => {
    await unwaive(["f1", "f2"]);
    expect(last()).toEqual({ name: "unwaive", args: { fingerprints: ["f1", "f2"], base: 1 } });
  });
});

describe("a folded line", () => {
  it("lights what its questions are about, all at once", () => {
    const [, one, two] = useDocument.getState().open?.questions.items ?? [];
    showAll([one, two] as Question[]);
    expect(useWindow.getState().evidence).toEqual({ fingerprints: ["f2", "f3"], ids: new Set(["pilot"]) });
  });
});
