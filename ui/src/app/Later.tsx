/**
 * Parts of the window that the first picture does not need: fetched once it is there, or earlier when they are shown.
 * Invariant: a part that is there already is shown at once, without an empty picture in between.
 */
import { type ComponentType, lazy, Suspense, useState } from "react";

/** A part that comes later. */
export interface Part<Props> {
  /** Fetches it; once is enough. */
  fetch(): Promise<unknown>;
  /** What draws it: itself when it is there, otherwise something that waits for it. */
  drawn(): ComponentType<Props>;
}

/** A part that is fetched by `load`. */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let known: ComponentType<Props> | null = null;
  const fetch = async () => {
    known ??= await load();
    return { default: known };
  };
  const waiting = lazy(fetch) as unknown as ComponentType<Props>;
  return { fetch, drawn: () => known ?? waiting };
}

/** Shows a part. Until it is there its place is empty; when it cannot be fetched, the boundary around says so. */
export function Later<Props extends object>({ part, props }: { part: Part<Props>; props: Props }) {
  // Kept, so that a part does not begin anew when it has been waited for.
  const [Drawn] = useState(part.drawn);
  return (
    <Suspense fallback={null}>
      <Drawn {...props} />
    </Suspense>
  );
}
