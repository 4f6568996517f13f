/** What one does with views as a whole. */
import type { Filter, LayoutScope, Viewpoint, ViewRef } from "../generated/wire";
import { useDocument } from "./document";
import { host } from "./host";
import { laidOut } from "./laying-out";
import { perform, stepped } from "./steps";
import { generated, stored, useWindow } from "./window";

/** Creates a view and shows it. */
export async function createView(viewpoint: Viewpoint, name: string): Promise<boolean> {
  const executed = await perform([{ op: "create_view", viewpoint, name }]);
  const id = executed?.created[0];
  if (id) useWindow.getState().showView(stored(id));
  return executed !== null;
}

export const renameView = (id: string, name: string) => perform([{ op: "rename_view", id, name }]);

export const deleteView = (id: string) => perform([{ op: "delete_view", id }]);

/** Lays out a view, or part of it; what is pinned stays. */
export function layOut(view: string, what?: LayoutScope) {
  const pinned = [...(useWindow.getState().pins.get(view) ?? [])];
  const scope: LayoutScope = what ?? { what: "whole", pinned };
  return stepped((base) => laidOut({ base, view, what: scope }));
}

/** Makes a stored view of a generated one, or of the part of it that is shown, and shows it in its place. */
export async function keepView(viewpoint: Viewpoint, name: string, filter: Filter | null = null): Promise<boolean> {
  const executed = await stepped((base) => host().call("keep_view", { base, viewpoint, name, filter }));
  const id = executed?.created[0];
  if (!id) return false;
  const { showView, closeTab } = useWindow.getState();
  closeTab(generated(viewpoint));
  showView(stored(id));
  return true;
}

/** Name of a view, from the model or worded by the core; empty when it is gone. */
export function viewName(view: ViewRef): string {
  const { open } = useDocument.getState();
  if (view.type === "stored") return open?.mirror.views.get(view.id)?.name ?? "";
  return open?.generated.find((drawn) => drawn.viewpoint === view.viewpoint)?.name ?? "";
}

/** Viewpoint of a view; null when it is gone. */
export function viewpointOf(view: ViewRef): Viewpoint | null {
  if (view.type === "generated") return view.viewpoint;
  return useDocument.getState().open?.mirror.views.get(view.id)?.viewpoint ?? null;
}
