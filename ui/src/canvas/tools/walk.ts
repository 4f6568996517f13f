/** Going from element to element by arrow keys. Pure. */
import type { SceneNode } from "../../generated/wire";
import { centreOf } from "../geometry";

type Box = Pick<SceneNode, "element" | "bounds">;

/** Beside the way it counts so much more than along it. */
const ASIDE = 2;

/**
 * The element one comes to next in a direction: what lies ahead rather than aside, the nearest. From nowhere the first
 * one, as one reads. Null where nothing lies that way.
 */
export function nextTowards(
  nodes: readonly Box[],
  from: string | null,
  [dx, dy]: readonly [number, number],
): string | null {
  const start = nodes.find(({ element }) => element === from);
  if (!start) return asRead(nodes);
  const at = centreOf(start.bounds);
  let best: { element: string; cost: number } | null = null;
  for (const { element, bounds } of nodes) {
    const to = centreOf(bounds);
    const along = (to.x - at.x) * dx + (to.y - at.y) * dy;
    const aside = Math.abs((to.x - at.x) * dy) + Math.abs((to.y - at.y) * dx);
    if (element === from || along <= 0 || aside > along * ASIDE) continue;
    const cost = along + ASIDE * aside;
    if (!best || cost < best.cost) best = { element, cost };
  }
  return best?.element ?? null;
}

function asRead(nodes: readonly Box[]): string | null {
  const sorted = [...nodes].sort((a, b) => a.bounds.y - b.bounds.y || a.bounds.x - b.bounds.x);
  return sorted[0]?.element ?? null;
}
