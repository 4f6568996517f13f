/** What the canvas is busy with, and where the keyboard goes back to when that ends. */
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Selection } from "./props";
import { IDLE, type Mode } from "./tools/mode";
import { sameSelection } from "./tools/select";

/** Fields about what was selected when they opened: with something else selected elsewhere they are over. */
const ABOUT_SELECTED: readonly Mode["mode"][] = ["link", "choose", "reconnect", "retype"];

export function useMode(root: RefObject<HTMLDivElement | null>, selection: Selection) {
  const [mode, set] = useState<Mode>(IDLE);
  const back = useRef<HTMLElement | null>(null);

  const last = useRef(selection);
  useEffect(() => {
    const other = !sameSelection(last.current, selection);
    last.current = selection;
    if (other) set((mode) => (ABOUT_SELECTED.includes(mode.mode) ? IDLE : mode));
  }, [selection]);

  const setMode = useCallback(
    (next: Mode) => {
      const focused = document.activeElement;
      const onNode = focused instanceof HTMLElement && root.current?.contains(focused);
      if (next.mode !== "idle" && onNode && focused.matches(".react-flow__node")) back.current = focused;
      set(next);
    },
    [root],
  );

  const end = useCallback(() => {
    set(IDLE);
    const place = back.current?.isConnected ? back.current : root.current;
    back.current = null;
    place?.focus({ preventScroll: true });
  }, [root]);

  return { mode, setMode, end };
}
