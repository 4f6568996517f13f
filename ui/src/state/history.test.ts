import { beforeEach, describe, expect, it, vi } from "vitest";
import { FakeHost } from "../../dev/fake-host";
import { carryOut } from "../actions/actions";
import type { VersionInfo } from "../generated/wire";
import { entriesOf } from "../panels/timeline/entries";
import { inSight } from "../panels/top/ScenarioSwitcher";
import { useDocument } from "./document";
import { factsKey, useHistory, wantFacts } from "./history";
import { setHost } from "./host";
import { listen } from "./listen";
import { openPath } from "./models";
import { createScenario, deleteScenario, renameScenario, restoreVersion, switchScenario } from "./scenarios";
import { useToasts } from "./toasts";
import { useWindow } from "./window";

let host: FakeHost;

beforeEach(async () => {
  host = new FakeHost();
  setHost(host);
  listen(host, carryOut);
  await openPath("/models/arvenda.gtm");
  await vi.waitFor(() => expect(useHistory.getState().versions).not.toBeNull());
});

const names = () => useHistory.getState().scenarios.map(({ name, current }) => (current ? `*${name}` : name));
const version = (): VersionInfo => useHistory.getState().versions?.[0] as VersionInfo;
const asked = (wanted: string) => host.asked.filter(({ name }) => name === wanted).map(({ args }) => args);

describe("scenarios", () => {
  it("are shown when they are made, renamed, left and deleted", async () => {
    expect(await createScenario("To-be", "ver1")).toBeNull();
    await vi.waitFor(() => expect(names()).toEqual(["as-is", "*To-be"]));
    const { scenario } = useDocument.getState().open ?? {};
    expect(asked("create_scenario")).toEqual([{ name: "To-be", from: "ver1" }]);
    await renameScenario(scenario ?? "", "To-be B");
    await switchScenario("main");
    await vi.waitFor(() => expect(names()).toEqual(["*as-is", "To-be B"]));
    await deleteScenario(scenario ?? "", "To-be B");
    await vi.waitFor(() => expect(names()).toEqual(["*as-is"]));
  });

  it("are not asked for again when they are shown already", async () => {
    expect(await switchScenario("main")).toBe(true);
    expect(asked("switch_scenario")).toEqual([]);
  });

  it("have the one that is shown always in sight", () => {
    const all = ["a", "b", "c", "d"].map((id) => ({ id }));
    expect(inSight(all, "b").map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(inSight(all, "d").map(({ id }) => id)).toEqual(["a", "b", "d"]);
  });
});

describe("versions", () => {
  it("of another scenario, or saved by the program, are not the last one that was saved", () => {
    const saved = version();
    const { counted } = useDocument.getState();
    counted([{ ...saved, id: "x", scenario: "other" }, { ...saved, id: "y", automatic: true }, saved]);
    expect(useDocument.getState().open).toMatchObject({ versions: 3, savedVersion: { id: saved.id } });
  });

  it("tell their facts once", async () => {
    wantFacts("ver1");
    wantFacts("ver1");
    await vi.waitFor(() => expect(useHistory.getState().facts.get(factsKey("ver1"))?.questions).toBe(3));
    wantFacts("ver1");
    expect(asked("version_facts")).toEqual([{ id: "ver1" }]);
  });

  it("are restored at the revision that is known, and it can be taken back", async () => {
    expect(await restoreVersion(version())).toBe(true);
    expect(asked("restore_version")).toEqual([{ id: "ver1", base: 1 }]);
    expect(useToasts.getState().list.at(-1)?.action?.label).toBe("Undo");
  });

  it("begin a scenario, from their menu; where nothing can be written they can be looked at and tried out only", () => {
    const entries = entriesOf(version(), { canEdit: true, restore: () => {} }).flat();
    entries.find(({ id }) => id === "scenario")?.run();
    expect(useWindow.getState()).toMatchObject({ dialog: "new_scenario", about: { version: "ver1" } });
    const left = entriesOf(version(), { canEdit: false, restore: () => {} }).flat();
    expect(left.filter(({ disabled }) => !disabled).map(({ id }) => id)).toEqual(["now", "copy"]);
  });
});
