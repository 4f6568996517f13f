/** Holds the list still while the pointer or the focus is in it. */
import { useEffect, useRef, useState } from "react";
import { free, type Held, held } from "./hold";
import type { Line } from "./listing";

/** `of` says what is listed: another filter or model is another list, which is not held. */
export function useHold(now: Line[], of: string) {
  const [pointed, point] = useState(false);
  const [focused, focus] = useState(false);
  const box = useRef<HTMLUListElement>(null);
  const kept = useRef({ of, lines: now });
  const busy = pointed || focused;
  if (!busy || kept.current.of !== of) kept.current = { of, lines: now };
  const list: Held = busy ? held(kept.current.lines, now) : free(now);
  // A line that had the focus or the pointer and goes tells nobody; whatever takes them next does.
  useEffect(() => {
    const look = () => focus(box.current?.contains(document.activeElement) ?? false);
    const over = ({ target }: Event) => {
      point(target instanceof Node && (box.current?.contains(target) ?? false));
      look();
    };
    const out = ({ relatedTarget }: PointerEvent) => relatedTarget === null && point(false);
    document.addEventListener("focusin", look);
    document.addEventListener("pointerover", over);
    document.documentElement.addEventListener("pointerout", out);
    return () => {
      document.removeEventListener("focusin", look);
      document.removeEventListener("pointerover", over);
      document.documentElement.removeEventListener("pointerout", out);
    };
  }, []);
  /** Shows what is waiting, although the hand is still there. */
  const catchUp = () => {
    kept.current = { of, lines: now };
    point(false);
    focus(false);
  };
  return { list, box, catchUp };
}
