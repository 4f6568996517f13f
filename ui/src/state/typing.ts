/**
 * Text fields that save as one types. What is typed goes to the core after a short rest, at once on leaving the field, and for
 * every field when the window closes. All steps of one stay in a field are one undo step.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import { settled } from "./steps";

/** Rest after the last key before what was typed is saved. */
const REST = 400;

const pending = new Set<() => void>();

/** Hands over at once whatever is typed and not saved yet, in every field. */
export function flushTyping(): void {
  for (const flush of [...pending]) flush();
}

/** Ends the stay in a field, as Enter does where it means no new line. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

let groups = 0;

/** A new group id: steps that carry the same one are undone together. */
export function newGroup(): string {
  groups += 1;
  return `window-${Date.now().toString(36)}-${groups}`;
}

export interface Typed {
  value: string;
  onChange(value: string): void;
  onFocus(): void;
  onBlur(): void;
  /** Gives up what is typed and not saved yet. */
  revert(): void;
  /** The group of this stay in the field. */
  group(): string;
}

/**
 * A field's text: follows `saved` unless the user is typing; `save` gets the text and the group of this stay, and gives false
 * for a text that cannot be saved, which then stays in the field.
 * `onLeaving`: nothing is saved while typing, only on leaving the field.
 */
export function useTyped(saved: string, save: (value: string, group: string) => unknown, onLeaving = false): Typed {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, saved, save });
  latest.current = { ...latest.current, saved, save };
  const group = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback((): boolean => {
    clearTimeout(timer.current);
    pending.delete(flush);
    const { draft: typed, saved: before, save: keep } = latest.current;
    return typed === null || typed === before || keep(typed, group.current) !== false;
  }, []);

  useEffect(() => () => void flush(), [flush]);

  const take = (value: string | null) => {
    latest.current.draft = value;
    setDraft(value);
  };
  return {
    value: draft ?? saved,
    onChange: (value) => {
      take(value);
      pending.add(flush);
      clearTimeout(timer.current);
      if (!onLeaving) timer.current = setTimeout(flush, REST);
    },
    onFocus: () => {
      group.current = newGroup();
    },
    onBlur: () => {
      const { draft: typed } = latest.current;
      // What was typed stays shown until the core has answered; it is let go only if nobody types again meanwhile.
      if (flush()) void settled().then(() => latest.current.draft === typed && take(null));
    },
    revert: () => {
      clearTimeout(timer.current);
      pending.delete(flush);
      take(null);
    },
    group: () => group.current,
  };
}
