/** Which lines are drawn as one shape far out: the same style, head and state. Pure. */
import type { SceneEdge } from "../../generated/wire";

/** Lines that look alike. */
export interface Bundle {
  key: string;
  /** Classes of style and state. */
  look: string;
  edges: SceneEdge[];
  /** The paths of all lines, one behind the other. */
  lines: string;
  /** The heads of all lines; null when this style has none. */
  head: SceneEdge["head"];
}

/** So many at most, so that what is out of sight or not under the pointer is seen to be so by its bounds. */
const MOST = 40;

/** Lines in bundles, in the order of their first lines. `stateOf` gives the classes of a line's state. */
export function bundled(edges: readonly SceneEdge[], stateOf: (edge: SceneEdge) => string): Bundle[] {
  const bundles: Bundle[] = [];
  const open = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const look = `cv-line-${edge.style} ${stateOf(edge)}`;
    const alike = `${look} ${edge.head?.shape ?? ""}`;
    const begun = open.get(alike);
    if (begun && begun.length < MOST) {
      begun.push(edge);
      continue;
    }
    const fresh = [edge];
    open.set(alike, fresh);
    bundles.push({ key: `${alike} ${bundles.length}`, look, edges: fresh, lines: "", head: null });
  }
  return bundles.map(joined);
}

function joined(bundle: Bundle): Bundle {
  const { edges } = bundle;
  const part = (path: (edge: SceneEdge) => string | null | undefined) => edges.map((edge) => path(edge) ?? "").join("");
  const head = edges[0]?.head ?? null;
  return {
    ...bundle,
    lines: part((edge) => edge.path),
    head: head && { ...head, solid: part((edge) => edge.head?.solid), stroked: part((edge) => edge.head?.stroked) },
  };
}
