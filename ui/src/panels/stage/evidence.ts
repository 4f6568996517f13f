/** Lights the evidence of a question in a picture: the core's scene, with its flags set. Pure. */
import type { Scene } from "../../generated/wire";

export function lit(scene: Scene, ids: ReadonlySet<string>): Scene {
  return {
    ...scene,
    nodes: scene.nodes.map((node) =>
      ids.has(node.element) === node.evidence ? node : { ...node, evidence: ids.has(node.element) },
    ),
    edges: scene.edges.map((edge) => {
      const evidence = ids.has(edge.relation) || (ids.has(edge.source) && ids.has(edge.target));
      return edge.evidence === evidence ? edge : { ...edge, evidence };
    }),
    lanes: scene.lanes.map((lane) => ({ ...lane, evidence: lane.unit !== null && ids.has(lane.unit) })),
  };
}
