/**
 * A user action: the same thing from menu, key, button and shortcut sheet. One file each; `actions.ts` lists them.
 * Ids are those of the native menu (src-tauri/src/menu.rs) where it has the entry.
 */
import type { TextId } from "../locales/t";

/** A key with its modifiers, "Mod" being Ctrl, on a Mac Cmd: "Mod+Shift+Z", "Escape", "?". */
export type Chord = string;

export interface Action {
  readonly id: string;
  readonly label: TextId;
  /** What a label of one word is about, where it stands without the menu around it; found by the palette, too. */
  readonly about?: TextId;
  /** Heading in the shortcut sheet. */
  readonly group: "file" | "edit" | "view" | "draw" | "help";
  readonly keys?: readonly Chord[];
  /** Whether its keys also work while the cursor stands in a text field. */
  readonly inText?: boolean;
  enabled(): boolean;
  run(): unknown;
}

const always = () => true;

/** An action; enabled always unless said otherwise. */
export function action(parts: Omit<Action, "enabled"> & Partial<Pick<Action, "enabled">>): Action {
  return { enabled: always, ...parts };
}
