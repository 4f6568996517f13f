/** Lining up what is selected in a view of its own. */
import { type Alignment, aligned, leastOf } from "../canvas/tools/align";
import type { Rect } from "../generated/wire";
import { useDocument } from "./document";
import { perform } from "./steps";
import { useWindow } from "./window";

/** What is selected and can be moved by itself: what stands in a selected container goes along with that. */
function movable(): { view: string; elements: Map<string, Rect>; notes: Map<string, Rect> } | null {
  const { active, selection } = useWindow.getState();
  const mirror = useDocument.getState().open?.mirror;
  if (!mirror || active?.type !== "stored") return null;
  const view = active.id;
  const chosen = new Set(selection.elements);
  const inside = (id: string | null): boolean =>
    id !== null && (chosen.has(id) || inside(mirror.nodes.get(`${view}/${id}`)?.parent ?? null));
  const nodes = selection.elements.flatMap((id) => mirror.nodes.get(`${view}/${id}`) ?? []);
  const sheets = selection.notes.flatMap((id) => mirror.notes.get(`${view}/${id}`) ?? []);
  return {
    view,
    elements: new Map(nodes.filter(({ parent }) => !inside(parent)).map((node) => [node.element, node])),
    notes: new Map(sheets.map((note) => [note.id, note])),
  };
}

/** Whether there is enough selected for it. */
export function canAlign(alignment: Alignment): boolean {
  const now = movable();
  return now !== null && now.elements.size + now.notes.size >= leastOf(alignment);
}

/** One step; nothing when all stand right already. */
export async function align(alignment: Alignment): Promise<void> {
  const now = movable();
  if (!now) return;
  const boxes = new Map([
    ...[...now.elements].map(([id, box]) => [`e${id}`, box] as const),
    ...[...now.notes].map(([id, box]) => [`n${id}`, box] as const),
  ]);
  const places = [...aligned(boxes, alignment)].map(([key, place]) => ({
    note: key[0] === "n",
    id: key.slice(1),
    place,
  }));
  if (places.length === 0) return;
  const moves = places.filter(({ note }) => !note).map(({ id, place }) => ({ element: id, ...place }));
  const notes = places.filter(({ note }) => note).map(({ id, place }) => ({ id, ...place }));
  await perform([{ op: "move_nodes", view: now.view, moves, notes }]);
}
