/** The whole picture in a corner, with the part that is seen; there as long as something lies outside. */
import { MiniMap, useStore } from "@xyflow/react";
import { memo } from "react";
import type { Scene } from "../../generated/wire";
import { t } from "../../locales/t";
import type { ElementData, FlowNode } from "../adapter";
import { toneOf } from "../draw/SignShape";
import { contains, shownIn } from "../geometry";

const SIZE = { width: 160, height: 108 };

/** On a smaller canvas it would hide more than it shows. */
const LEAST = { width: 560, height: 330 };

/** With more nodes the map would cost more than it shows. */
const MOST = 1500;

/** A node has the colours here that it has in the picture. */
const colourOf = ({ node, category }: ElementData) => (category ? toneOf(category) : `L-${node.layer}`);
const classOf = (node: FlowNode) => (node.type === "element" ? colourOf(node.data) : "cv-minimap-note");

export const Minimap = memo(function Minimap({ scene }: { scene: Scene }) {
  const outside = useStore(({ transform: [x, y, zoom], width, height }) => {
    const room = width >= LEAST.width && height >= LEAST.height;
    return room && !contains(shownIn({ x, y, zoom }, width, height), scene.bounds);
  });
  if (!outside || scene.nodes.length === 0 || scene.nodes.length > MOST) return null;
  return (
    <MiniMap<FlowNode>
      className="cv-minimap"
      ariaLabel={t("canvas-minimap")}
      nodeClassName={classOf}
      style={SIZE}
      nodeBorderRadius={4}
      pannable
      zoomable
    />
  );
});
