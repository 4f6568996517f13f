/** Between React Flow, which says what was chosen on the canvas, and the selection, which is the window's. */
import type { NodeChange } from "@xyflow/react";
import { useCallback, useEffect, useRef } from "react";
import type { FlowNode } from "./adapter";
import type { CanvasProps, Selection } from "./props";
import { picked, sameSelection, withNodes } from "./tools/select";
import type { useArrange } from "./use-arrange";

export function useSelecting({ selection, onSelect }: CanvasProps, dragged: ReturnType<typeof useArrange>["dragged"]) {
  const known = useRef(selection);
  known.current = selection;
  const adding = useRef(false);
  useEffect(() => {
    const hear = (event: PointerEvent) => {
      adding.current = event.shiftKey || event.ctrlKey || event.metaKey;
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
  const select = useCallback(
    (what: keyof Selection, id: string, more: boolean) => take(picked(known.current, what, id, more)),
    [take],
  );
  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      const chosen = changes.filter((change) => change.type === "select");
      if (chosen.length > 0) take(withNodes(known.current, chosen, adding.current));
      const moved = changes.filter((change) => change.type === "position");
      if (moved.length > 0) dragged(moved);
    },
    [take, dragged],
  );
  return { select, onNodesChange };
}
