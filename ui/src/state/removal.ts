/** Taking things away: out of a view, or out of the model. Both can be undone, and say so. */
import type { Op, ViewRef } from "../generated/wire";
import { t } from "../locales/t";
import { relationsOf } from "../model/selectors";
import { useDocument } from "./document";
import { perform, tellUndoable } from "./steps";
import { type Selection, useWindow } from "./window";

/** What the Delete key does. In a generated view nothing can be taken out, so elements are only deleted after asking. */
export async function removeSelection({
  selection,
  active,
}: {
  selection: Selection;
  active: ViewRef | null;
}): Promise<void> {
  const { ask, select } = useWindow.getState();
  if (selection.elements.length > 0 && active?.type !== "stored") return ask("delete_elements");
  const { elements } = selection;
  const lines = linesOf(elements, active);
  const executed = await perform(removal(selection, active));
  if (!executed) return;
  select({});
  if (elements.length > 0) tellUndoable(t("told-removed-from-view", { count: elements.length, lines }));
  else tellUndoable(t("told-removed", { count: selection.relations.length + selection.notes.length }));
}

/** How many lines of a view go with elements that are taken out of it. */
function linesOf(elements: readonly string[], active: ViewRef | null): number {
  const mirror = useDocument.getState().open?.mirror;
  if (!mirror || active?.type !== "stored") return 0;
  const stands = (id: string) => mirror.nodes.has(`${active.id}/${id}`);
  const touching = elements.flatMap((id) => relationsOf(mirror, id)).map(({ relation }) => relation);
  return new Set(touching.filter(({ source, target }) => stands(source) && stands(target))).size;
}

/** Deletes elements and their relations from the model; the core tells what went with them. */
export async function deleteElements(ids: string[]): Promise<void> {
  const executed = await perform(ids.map((id) => ({ op: "delete_element", id }) as const));
  if (executed) useWindow.getState().select({});
}

export async function disconnect(relation: string): Promise<void> {
  const executed = await perform([{ op: "disconnect", id: relation }]);
  if (executed) tellUndoable(t("told-removed", { count: 1 }));
}

function removal({ elements, relations, notes }: Selection, active: ViewRef | null): Op[] {
  // Lines selected along with elements stay in the model, as the elements do.
  const gone: Op[] = elements.length > 0 ? [] : relations.map((id) => ({ op: "disconnect", id }));
  if (active?.type !== "stored") return gone;
  const view = active.id;
  if (elements.length > 0) gone.push({ op: "remove_from_view", view, elements });
  return [...gone, ...notes.map((id) => ({ op: "delete_note", view, id }) as const)];
}
