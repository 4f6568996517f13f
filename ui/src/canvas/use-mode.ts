/** What the canvas is busy with, and where the keyboard goes back to when that ends. */
import { type RefObject, useCallback, useRef, useState } from "react";
import { IDLE, type Mode } from "./tools/mode";

export function useMode(root: RefObject<HTMLDivElement | null>) {
  const [mode, set] = useState<Mode>(IDLE);
  const back = useRef<HTMLElement | null>(null);

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
