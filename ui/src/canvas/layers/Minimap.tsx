/** The whole picture in a corner, with the part that is seen; there as long as something lies outside. */
import { MiniMap, useStore } from "@xyflow/react";
import type { Scene } from "../../generated/wire";
import { t } from "../../locales/t";
import type { FlowNode } from "../adapter";
import { contains, shownIn } from "../geometry";

const SIZE = { width: 160, height: 108 };

/** With more nodes the map would cost more than it shows. */
const MOST = 1500;

export function Minimap({ scene }: { scene: Scene }) {
  const outside = useStore(({ transform: [x, y, zoom], width, height }) => {
    return width > 0 && !contains(shownIn({ x, y, zoom }, width, height), scene.bounds);
  });
  if (!outside || scene.nodes.length === 0 || scene.nodes.length > MOST) return null;
  return (
    <MiniMap<FlowNode>
      className="cv-minimap"
      ariaLabel={t("canvas-minimap")}
      nodeClassName={(node) => (node.type === "element" ? `L-${node.data.node.layer}` : "cv-minimap-note")}
      style={SIZE}
      nodeBorderRadius={4}
      pannable
      zoomable
    />
  );
}
