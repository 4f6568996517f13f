/**
 * Every edit of the window goes through here, one after the other, each on the revision the one before it led to.
 * Invariant: two steps are never under way at once, so a step is stale only when somebody else changed the file.
 */
import type { Executed, Op } from "../generated/wire";
import { asFailure } from "../host/host";
import { t } from "../locales/t";
import { noticed } from "./connection";
import { useDocument } from "./document";
import { host } from "./host";
import { tellProblem } from "./problems";
import { tell } from "./toasts";

/** How long the window waits for the event of a step before it asks for the whole model. */
const PATIENCE = 1500;

let queue: Promise<unknown> = Promise.resolve();
let reached = 0;

/** Runs ops as one step. Null when it was refused (told as a toast). Steps with one `group` in a row are one undo step. */
export function perform(ops: Op[], group?: string): Promise<Executed | null> {
  if (ops.length === 0) return Promise.resolve(null);
  return stepped((base) => host().call("execute", { base, step: { ops, group: group ?? null } }));
}

export const undo = (): Promise<Executed | null> => stepped((base) => host().call("undo", { base }));
export const redo = (): Promise<Executed | null> => stepped((base) => host().call("redo", { base }));

/** Runs a request that changes the model, after all earlier ones; null when it was called off. */
export function stepped(request: (base: number) => Promise<Executed | null>): Promise<Executed | null> {
  const run = queue.then(() => once(request));
  queue = run;
  return run;
}

/** Fetches the model whole, after the steps under way. */
export async function reload(): Promise<void> {
  const model = await host().call("snapshot", {});
  reached = model.revision;
  useDocument.getState().show(model);
}

/** Waits until no step is under way. */
export async function settled(): Promise<void> {
  await queue;
}

/** Tells what was just done, with the offer to take it back. */
export function tellUndoable(text: string): void {
  tell({ tone: "told", text, action: { label: t("undo"), run: () => void undo() } });
}

async function once(request: (base: number) => Promise<Executed | null>): Promise<Executed | null> {
  try {
    const executed = await noticed(request(known()));
    if (!executed) return null;
    reached = executed.revision;
    await heard(executed.revision);
    return executed;
  } catch (thrown) {
    await explain(thrown);
    return null;
  }
}

/** The newest revision this window knows of. */
function known(): number {
  return Math.max(useDocument.getState().open?.mirror.revision ?? 0, reached);
}

/** A new model begins its own count. */
export function begin(revision: number): void {
  reached = revision;
}

async function explain(thrown: unknown): Promise<void> {
  if (asFailure(thrown).wire.kind !== "stale") return tellProblem(thrown);
  try {
    await reload();
    tell({ tone: "told", text: t("told-not-done") });
  } catch (again) {
    tellProblem(again);
  }
}

/** Resolves when the mirror has reached a revision; asks for the whole model when the event does not come. */
function heard(revision: number): Promise<void> {
  const there = () => (useDocument.getState().open?.mirror.revision ?? revision) >= revision;
  if (there()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = useDocument.subscribe(() => there() && done());
    const timer = setTimeout(() => reload().catch(tellProblem).finally(done), PATIENCE);
  });
}
