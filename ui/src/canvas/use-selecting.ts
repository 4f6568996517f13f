/** Between React Flow, which says what was chosen on the canvas, and the selection, which is the window's. */
import type { NodeChange } from "@xyflow/react";
import { useCallback, useEffect, useRef } from "react";
import type { FlowNode } from "./adapter";
import type { CanvasProps, Selection } from "./props";
import { joined, picked, sameSelection, withNodes } from "./tools/select";
import type { useArrange } from "./use-arrange";

export function useSelecting({ selection, onSelect }: CanvasProps, dragged: ReturnType<typeof useArrange>["dragged"]) {
  const known = useRef(selection);
  known.current = selection;
  const adding = useRef(false);
  // What was selected when the pointer was pressed.
  const pressed = useRef(selection);
  useEffect(() => {
    const hear = (event: PointerEvent) => {
      adding.current = event.shiftKey || event.ctrlKey || event.metaKey;
      pressed.current = known.current;
    };
    addEventListener("pointerdown", hear, true);
    return () => removeEventListener("pointerdown", hear, true);
  }, []);

  const take = useCallback(
    (next: Selection) => {
      if (sameSelection(known.current, next)) return;
      known.current = next;
      onSelect(next);
    },
    [onSelect],
  );
  // While a rectangle is drawn with a modifier key, what was selected before stays.
  const kept = useRef<Selection | null>(null);
  const boxStart = useCallback(() => {
    kept.current = adding.current ? pressed.current : null;
  }, []);
  const boxEnd = useCallback(() => {
    kept.current = null;
  }, []);
  const select = useCallback(
    (what: keyof Selection, id: string, more: boolean) => take(picked(known.current, what, id, more)),
    [take],
  );
  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      const chosen = changes.filter((change) => change.type === "select");
      if (chosen.length > 0) take(joined(kept.current, withNodes(known.current, chosen, adding.current)));
      const moved = changes.filter((change) => change.type === "position");
      if (moved.length > 0) dragged(moved);
    },
    [take, dragged],
  );
  return { select, onNodesChange, boxStart, boxEnd };
}
