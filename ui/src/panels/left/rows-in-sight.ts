/** Which lines of a long list are in sight, with some to spare. */
import { type RefObject, useEffect, useState } from "react";

const SPARE = 8;
/** Taken as the height where nothing is laid out (tests). */
const ASSUMED = 600;

export function useRowsInSight(box: RefObject<HTMLElement | null>, count: number, line: number) {
  const [sight, setSight] = useState({ top: 0, height: ASSUMED });
  const measure = () => {
    const { current } = box;
    if (current) setSight({ top: current.scrollTop, height: current.clientHeight || ASSUMED });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box is measured when it appears and when it is resized.
  useEffect(() => {
    measure();
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const from = Math.max(0, Math.floor(sight.top / line) - SPARE);
  const to = Math.min(count, Math.ceil((sight.top + sight.height) / line) + SPARE);
  return { from, to, onScroll: measure };
}
