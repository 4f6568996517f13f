/** Selects what was just made once the picture shows it, so that the picture does not wait for all that follows a selection. */
import { useCallback, useEffect, useRef } from "react";
import type { CanvasProps, Selection } from "./props";
import { NOTHING, sameSelection } from "./tools/select";

export function useChosenNext({ scene, selection, onSelect }: CanvasProps): (next: Selection) => void {
  const known = useRef(selection);
  known.current = selection;
  const due = useRef<{ next: Selection; before: Selection } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new picture is the trigger
  useEffect(() => {
    const one = due.current;
    due.current = null;
    // Unless something else was chosen meanwhile; what is gone is chosen no longer.
    const free = one && [one.before, NOTHING].some((selection) => sameSelection(selection, known.current));
    if (free) onSelect(one.next);
  }, [scene, onSelect]);
  return useCallback((next) => {
    due.current = { next, before: known.current };
  }, []);
}
