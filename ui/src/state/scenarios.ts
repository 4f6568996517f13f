/** What one does with scenarios and versions as a whole. Each step is the core's; the window only asks and tells. */
import type { VersionInfo } from "../generated/wire";
import { t } from "../locales/t";
import { useDocument } from "./document";
import { loadHistory } from "./history";
import { host } from "./host";
import { atRest, openWith } from "./models";
import { sentence, tellProblem } from "./problems";
import { stepped, tellUndoable } from "./steps";
import { tell } from "./toasts";

/** Shows another scenario. */
export async function switchScenario(id: string): Promise<boolean> {
  await atRest();
  if (useDocument.getState().open?.scenario === id) return true;
  return (await stepped(() => host().call("switch_scenario", { id }))) !== null;
}

/** Begins a scenario – as a version, by id, or as what is there now – and shows it; the sentence when it was refused. */
export async function createScenario(name: string, from: string | null): Promise<string | null> {
  await atRest();
  try {
    const made = await host().call("create_scenario", { name, from });
    await switchScenario(made.id);
    void loadHistory();
    return null;
  } catch (thrown) {
    return sentence(thrown);
  }
}

/** The sentence when it was refused. */
export async function renameScenario(id: string, name: string): Promise<string | null> {
  try {
    await host().call("rename_scenario", { id, name });
    void loadHistory();
    return null;
  } catch (thrown) {
    return sentence(thrown);
  }
}

export async function deleteScenario(id: string, name: string): Promise<void> {
  try {
    await host().call("delete_scenario", { id });
    void loadHistory();
    tell({ tone: "told", text: t("scenario-deleted", { name }) });
  } catch (thrown) {
    tellProblem(thrown);
  }
}

/** Makes the model what it was in a version. What is there now is kept as a version before. */
export async function restoreVersion({ id, name }: VersionInfo): Promise<boolean> {
  await atRest();
  const done = await stepped((base) => host().call("restore_version", { id, base }));
  if (done) tellUndoable(t("restore-done", { name }));
  return done !== null;
}

/** Opens a version as a model of its own, to try things out. */
export async function openCopy({ id }: VersionInfo): Promise<void> {
  if (!(await openWith(() => host().call("open_version_copy", { id })))) return;
  tell({ tone: "told", text: t("versions-tried", { path: useDocument.getState().open?.path ?? "" }) });
}
