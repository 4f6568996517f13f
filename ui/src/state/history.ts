/** Versions and scenarios of the open model, as the core last told them. Facts of a version are asked for when it is seen. */
import { create } from "zustand";
import type { OpenModel, ScenarioInfo, VersionFacts, VersionInfo } from "../generated/wire";
import { language } from "../locales/t";
import { useDocument } from "./document";
import { host } from "./host";
import { tellProblem } from "./problems";

interface History {
  /** Newest first; null until they are known. */
  versions: VersionInfo[] | null;
  /** The oldest first; never empty while a model is open. */
  scenarios: ScenarioInfo[];
  /** By language and version. */
  facts: ReadonlyMap<string, VersionFacts>;
}

export const useHistory = create<History>()(() => ({ versions: null, scenarios: [], facts: new Map() }));

/** Another model has another history: its scenario is known at once, the rest is asked for. */
export function beginHistory(model: OpenModel): void {
  asked.clear();
  useHistory.setState({ versions: null, scenarios: [model.scenario], facts: new Map() });
  void loadHistory();
}

let latest = 0;

/**
 * Asks the core for versions and scenarios anew; an answer to an earlier asking, or about another model, is dropped. Ends
 * when it is answered, and tells by itself when it fails.
 */
export function loadHistory(): Promise<void> {
  const path = openPath();
  latest += 1;
  const mine = latest;
  const stale = () => mine !== latest || openPath() !== path;
  const take = ([versions, scenarios]: [VersionInfo[], ScenarioInfo[]]) => {
    if (stale()) return;
    const sorted = newestFirst(versions);
    useHistory.setState({ versions: sorted, scenarios });
    useDocument.getState().counted(sorted);
  };
  const told = (thrown: unknown) => {
    if (!stale()) tellProblem(thrown);
  };
  return Promise.all([host().call("versions", {}), host().call("scenarios", {})]).then(take, told);
}

const openPath = (): string | undefined => useDocument.getState().open?.path;

/** Newest first: by revision, then as the core tells them (the oldest first). */
export function newestFirst(versions: readonly VersionInfo[]): VersionInfo[] {
  return [...versions].reverse().sort((a, b) => b.revision - a.revision);
}

export const factsKey = (id: string): string => `${language()}/${id}`;

/** One after the other, so that edits never wait behind a long list. */
let asking: Promise<unknown> = Promise.resolve();
const asked = new Set<string>();

/** Asks for the facts of a version unless they are known or on their way. */
export function wantFacts(id: string): void {
  const key = factsKey(id);
  if (asked.has(key)) return;
  asked.add(key);
  const keep = (found: VersionFacts) =>
    useHistory.setState(({ facts }) => ({ facts: asked.has(key) ? new Map(facts).set(key, found) : facts }));
  // A version that cannot be read is told when one wants to do something with it.
  asking = asking.then(() => host().call("version_facts", { id })).then(keep, () => {});
}
