/** Keys of a table in front; what a cell is edited with has its own. */
import type { KeyboardEvent } from "react";
import { type Cursor, meant, type Shape } from "./keys";
import type { Edits } from "./use-edits";

interface Parts {
  cursor: Cursor;
  shape: Shape;
  editing: boolean;
  move(cursor: Cursor): void;
  onSort(column: string): void;
  /** A column is to be a little wider or narrower. */
  onWiden(column: string, by: 1 | -1): void;
  edits: Edits;
}

export function useKeys({ cursor, shape, editing, move, onSort, onWiden, edits }: Parts) {
  return (event: KeyboardEvent) => {
    if (editing || event.nativeEvent.isComposing || event.altKey) return;
    const { key, shiftKey: shift } = event;
    const what = meant(cursor, { key, shift, mod: event.ctrlKey || event.metaKey }, shape);
    if (!what) return;
    // The keys of the window are others.
    event.stopPropagation();
    switch (what.does) {
      case "move":
        event.preventDefault();
        return move(what.cursor);
      case "sort":
        event.preventDefault();
        return onSort(cursor.at.column);
      case "widen":
        event.preventDefault();
        return onWiden(cursor.at.column, what.by);
      case "clear":
        event.preventDefault();
        return edits.clear();
      case "copy":
        event.preventDefault();
        return edits.copy();
      case "paste":
        return edits.awaitPaste();
      default:
        // The sign that was typed goes into the field that has the focus by then; accents and other scripts with it.
        if (!what.over) event.preventDefault();
        return edits.begin(cursor.at, what.over);
    }
  };
}
