/** Keys of the whole window. A control that answers a key itself goes first; text fields keep their own keys. */
import { flushTyping } from "../state/typing";
import { useWindow } from "../state/window";
import type { Action } from "./action";
import { matches } from "./chord";

/** Where keys belong to what is open in front. */
const IN_FRONT = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const TEXT = 'input:not([type="checkbox"]):not([type="radio"]), textarea, [contenteditable="true"]';

/** Carries out the action whose key was pressed. Undo and redo see what was typed, because it is handed over first. */
export function onKey(event: KeyboardEvent, actions: readonly Action[]): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (dialogComes()) {
    typeAhead(event);
    return;
  }
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(IN_FRONT)) return;
  const inText = target?.matches(TEXT) ?? false;
  const found = actions.find(
    (action) => (!inText || action.inText) && action.enabled() && action.keys?.some((chord) => matches(chord, event)),
  );
  if (!found) return;
  event.preventDefault();
  flushTyping();
  void found.run();
}

/** What stands there once a dialog has come, or has failed to. */
const COME = '[role="dialog"], [role="alertdialog"], .crash';

/** Whether a dialog is asked for that is not drawn yet. */
const dialogComes = (): boolean => useWindow.getState().dialog !== null && !document.querySelector(COME);

/** What is typed before the dialog is there is meant for it, not for what lies behind; Escape gives it up. */
function typeAhead(event: KeyboardEvent): void {
  event.preventDefault();
  const { ask, type } = useWindow.getState();
  if (event.key === "Escape") ask(null);
  else if ([...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) type(event.key);
}
