/** Whether the window is too narrow for panels on both sides: a small one, or one in which everything is shown larger. */
import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 899px)";

export function useNarrow(): boolean {
  return useSyncExternalStore(hear, () => matchMedia(NARROW).matches);
}

function hear(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
