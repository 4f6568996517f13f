/** Finding a text in names, descriptions and notes, and what it becomes. Pure. */
import type { Op } from "../generated/wire";
import type { Mirror } from "./mirror";

export interface Search {
  find: string;
  replace: string;
  /** Capital letters matter. */
  exact: boolean;
}

/** One text in which something was found. */
export interface Hit {
  key: string;
  /** The element it belongs to; a note has none. */
  element: string | null;
  field: "name" | "description" | "note";
  before: string;
  after: string;
  /** Null: it cannot be replaced, because a name is never empty. */
  op: Op | null;
}

/** Every text with a match, elements before notes. */
export function hitsOf(mirror: Pick<Mirror, "elements" | "notes">, search: Search): Hit[] {
  if (search.find === "") return [];
  const replaced = replacer(search);
  const hits: Hit[] = [];
  const add = (hit: Omit<Hit, "after" | "op">, op: (after: string) => Op) => {
    const after = replaced(hit.before);
    if (after === null) return;
    const stays = hit.field === "name" && after.trim() === "";
    hits.push({ ...hit, after: stays ? hit.before : after, op: stays ? null : op(after) });
  };
  for (const { id, name, description } of mirror.elements.values()) {
    add({ key: `name/${id}`, element: id, field: "name", before: name }, (after) => ({
      op: "rename_element",
      id,
      name: after,
    }));
    add({ key: `description/${id}`, element: id, field: "description", before: description }, (after) => ({
      op: "edit_element",
      id,
      description: after,
    }));
  }
  for (const [key, { view, id, text }] of mirror.notes)
    add({ key: `note/${key}`, element: null, field: "note", before: text }, (after) => ({
      op: "edit_note",
      view,
      id,
      text: after,
    }));
  return hits;
}

/** Gives the text with every match replaced; null when there is none. */
function replacer({ find, replace, exact }: Search): (text: string) => string | null {
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), exact ? "gu" : "giu");
  return (text) => {
    let found = false;
    const after = text.replace(pattern, () => {
      found = true;
      return replace;
    });
    return found ? after : null;
  };
}
