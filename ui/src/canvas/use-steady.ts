/** A function that keeps its identity and does what was last given: for what nodes hold, so that they are not drawn again. */
import { useCallback, useRef } from "react";

export function useSteady<Args extends unknown[], Result>(
  newest: (...args: Args) => Result,
): (...args: Args) => Result {
  const now = useRef(newest);
  now.current = newest;
  return useCallback((...args) => now.current(...args), []);
}
