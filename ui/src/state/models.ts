/** Opening, making and leaving models: what is the same for all of them, whatever started it. */
import type { OpenModel, ViewRef } from "../generated/wire";
import { asFailure } from "../host/host";
import { viewsInOrder } from "../model/selectors";
import { useAsking } from "./asking";
import { noticed } from "./connection";
import { useDocument } from "./document";
import { beginHistory } from "./history";
import { host } from "./host";
import { tellProblem } from "./problems";
import { begin, settled } from "./steps";
import { flushTyping } from "./typing";
import { generated, stored, useWindow } from "./window";

const DAMAGED = ["file-damaged", "file-truncated", "file-foreign-part", "file-unfinished"];

/** Opens what a request gives; what was open is closed first, with everything typed saved. False when it was refused. */
export async function openWith(request: () => Promise<OpenModel>): Promise<boolean> {
  try {
    await atRest();
    show(await noticed(request()));
    return true;
  } catch (thrown) {
    tellProblem(thrown);
    return false;
  }
}

/** Opens a file; where it is damaged, asks what is to be done about it. */
export async function openPath(path: string): Promise<boolean> {
  try {
    await atRest();
    show(await noticed(host().call("open_model", { path })));
    return true;
  } catch (thrown) {
    if (isDamaged(thrown)) useWindow.getState().ask("recovery", { path });
    else tellProblem(thrown);
    return false;
  }
}

/** Whether a file of ours was not opened because it is not whole: something of it can perhaps be had. */
export function isDamaged(thrown: unknown): boolean {
  return DAMAGED.includes(asFailure(thrown).wire.code);
}

/** Everything typed is handed over and every step answered. */
export async function atRest(): Promise<void> {
  flushTyping();
  await settled();
}

/** Back to the start screen. */
export async function closeModel(): Promise<void> {
  await atRest();
  await host().call("close_model", {}).catch(tellProblem);
  useDocument.getState().close();
  useWindow.getState().reset();
}

/** Shows a model that is open in the core. */
export function show(model: OpenModel): void {
  begin(model.revision);
  useWindow.getState().reset();
  useAsking.getState().reset();
  useDocument.getState().show(model);
  beginHistory(model);
  const first = firstView(model);
  if (first) useWindow.getState().showView(first);
}

/** The view a model opens with: its first stored one, else the first the core can draw. */
export function firstView(model: Pick<OpenModel, "views" | "generated">): ViewRef | null {
  const [view] = viewsInOrder(model.views);
  const [drawn] = model.generated;
  if (view) return stored(view.id);
  return drawn ? generated(drawn.viewpoint) : null;
}
