/** Keeps what is only the window's true to the model: tabs, selection and evidence of things that are gone are dropped. */
import { useEffect } from "react";
import type { ViewRef } from "../generated/wire";
import type { OpenDocument } from "../state/document";
import { firstView } from "../state/models";
import { useWindow } from "../state/window";

export function useUpkeep(open: OpenDocument): void {
  useEffect(() => {
    const { views, elements, relations, notes } = open.mirror;
    const { keepTabs, selection, select, evidence, light } = useWindow.getState();
    const exists = (view: ViewRef) =>
      view.type === "stored" ? views.has(view.id) : open.generated.some((drawn) => drawn.viewpoint === view.viewpoint);
    keepTabs(exists, firstView({ views: [...views.values()], generated: open.generated }));
    const noteIds = new Set([...notes.values()].map((note) => note.id));
    const kept = {
      elements: selection.elements.filter((id) => elements.has(id)),
      relations: selection.relations.filter((id) => relations.has(id)),
      notes: selection.notes.filter((id) => noteIds.has(id)),
    };
    const count = (of: typeof kept) => of.elements.length + of.relations.length + of.notes.length;
    if (count(kept) !== count(selection)) select(kept);
    if (!evidence || evidence.fingerprints.length === 0) return;
    const there = new Set(open.questions.items.map((item) => item.fingerprint));
    const left = evidence.fingerprints.filter((each) => there.has(each));
    if (left.length === 0) light(null);
    else if (left.length < evidence.fingerprints.length) light({ ...evidence, fingerprints: left });
  }, [open]);
}
