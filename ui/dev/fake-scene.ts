/** A plain picture of a view: boxes and straight lines. The real one is the core's. */
import { KIND_ICON } from "../src/generated/icons";
import type { Scene, SceneEdge, SceneNode, ViewNode, ViewRef } from "../src/generated/wire";
import type { Mirror } from "../src/model/mirror";
import { LAYER_OF } from "../src/model/selectors";

export function scene(mirror: Mirror, view: ViewRef): Scene {
  const stored = view.type === "stored" ? mirror.views.get(view.id) : undefined;
  const placed = [...mirror.nodes.values()].filter((node) => node.view === (stored?.id ?? "v1"));
  const at = new Map(placed.map((node) => [node.element, node]));
  const nodes = placed.flatMap((node) => drawn(mirror, node));
  const edges = [...mirror.relations.values()].flatMap((relation): SceneEdge[] => {
    const [from, to] = [at.get(relation.source), at.get(relation.target)];
    if (!from || !to) return [];
    const points = [middle(from), middle(to)];
    const [a, b] = points;
    return [
      {
        relation: relation.id,
        kind: relation.kind,
        source: relation.source,
        target: relation.target,
        family: "plain",
        style: "plain",
        points,
        curved: false,
        path: `M${a?.x} ${a?.y}L${b?.x} ${b?.y}`,
        head: null,
        label: null,
        letter: null,
        by_hand: false,
        evidence: false,
        difference: null,
      },
    ];
  });
  return {
    view: stored?.id ?? null,
    viewpoint: stored?.viewpoint ?? "operating_model",
    name: stored?.name ?? "Operating model",
    bounds: { x: 0, y: 0, width: 640, height: 440 },
    bands: [],
    lanes: [],
    nodes,
    edges,
    notes: [],
    legend: [],
    dropped_labels: 0,
    moves: [],
    compared: false,
  };
}

const middle = (node: ViewNode) => ({ x: node.x + node.width / 2, y: node.y + node.height / 2 });

function drawn(mirror: Mirror, node: ViewNode): SceneNode[] {
  const element = mirror.elements.get(node.element);
  if (!element) return [];
  const { x, y, width, height } = node;
  return [
    {
      element: element.id,
      kind: element.kind,
      layer: LAYER_OF[element.kind],
      bounds: { x, y, width, height },
      parent: null,
      container: false,
      outline: `M0 0H${width}V${height}H0Z`,
      dashed: false,
      strokes: [],
      icon: { id: KIND_ICON[element.kind], x: 10, y: 17, size: 16 },
      name: [{ text: element.name, x: 34, baseline: 29, width: 90 }],
      full_name: element.name,
      cut: false,
      second: null,
      badge: null,
      mark: null,
      evidence: false,
      difference: null,
    },
  ];
}
