/** Lines far out: some dozens of the same look are one shape, for a browser takes longer to keep a shape than to draw its line. */
import { useReactFlow } from "@xyflow/react";
import { useState } from "react";
import type { SceneEdge } from "../../generated/wire";
import { Heads } from "../draw/EdgeShape";
import { nearestLine } from "../geometry";
import { type Bundle, bundled } from "./bundles";

interface Props {
  edges: readonly SceneEdge[];
  stateOf(edge: SceneEdge): string;
  onPick(relation: string, more: boolean): void;
  onMenu(relation: string, x: number, y: number): void;
}

export function FarLines({ edges, stateOf, ...does }: Props) {
  return bundled(edges, stateOf).map((bundle) => <BundleShape key={bundle.key} bundle={bundle} {...does} />);
}

function BundleShape({ bundle, onPick, onMenu }: { bundle: Bundle } & Pick<Props, "onPick" | "onMenu">) {
  const { screenToFlowPosition } = useReactFlow();
  const [pointed, setPointed] = useState<SceneEdge | null>(null);
  const under = (event: React.MouseEvent) =>
    nearestLine(bundle.edges, screenToFlowPosition({ x: event.clientX, y: event.clientY }));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: far out a line is reached by keyboard through its ends
    <g
      className={`cv-bundle ${bundle.look}`}
      onClick={(event) => {
        const edge = under(event);
        if (edge) onPick(edge.relation, event.shiftKey || event.ctrlKey || event.metaKey);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const edge = under(event);
        if (edge) onMenu(edge.relation, event.clientX, event.clientY);
      }}
      onMouseMove={(event) => setPointed(under(event))}
      onMouseLeave={() => setPointed(null)}
    >
      <path className="cv-hit" d={bundle.lines} />
      <path className="cv-line" d={bundle.lines} />
      <Heads head={bundle.head} />
      {pointed && bundle.edges.includes(pointed) && <path className="cv-pointed" d={pointed.path} />}
    </g>
  );
}
