/** The two kinds of nodes React Flow places: elements and notes. */
import type { NodeProps, NodeTypes } from "@xyflow/react";
import { memo, useCallback } from "react";
import type { ElementNode, NoteNode } from "./adapter";
import { useAroundNode } from "./context";
import { BlockShape, NodeShape } from "./draw/NodeShape";
import { NoteShape } from "./draw/NoteShape";
import { PinShape } from "./draw/PinShape";
import { SignShape, toneOf } from "./draw/SignShape";
import { CORNERS } from "./geometry";

const SIDES = ["top", "right", "bottom", "left"] as const;

const ElementBox = memo(function ElementBox({ id, data }: NodeProps<ElementNode>) {
  const around = useAroundNode();
  const { node, said, sole, pinned, category } = data;
  const { onMark } = around;
  const mark = useCallback(() => onMark(node.element), [onMark, node.element]);
  const classes = [
    "cv-node",
    category ? toneOf(category) : `L-${node.layer}`,
    `cv-${node.kind}`,
    `cv-detail-${around.detail}`,
  ];
  if (node.container) classes.push("cv-container");
  if (node.difference) classes.push("cv-differs");
  // What differs keeps its shape: rings and signs belong to it.
  const isBlock = around.detail === "block" && !node.difference;
  if (isBlock) classes.push("cv-block");
  return (
    <div className={classes.join(" ")} title={node.cut || around.detail !== "full" ? node.full_name : undefined}>
      {isBlock ? (
        <BlockShape node={node} marks={around.marks} onMark={mark} />
      ) : (
        <NodeShape node={node} detail={around.detail} said={said} marks={around.marks} onMark={mark} />
      )}
      {pinned && <PinShape />}
      {category && <SignShape sign={category.sign} />}
      {around.editable &&
        around.detail === "full" &&
        SIDES.map((side) => (
          <span
            key={side}
            className={`cv-handle cv-at-${side} nodrag nopan`}
            onPointerDown={(event) => around.beginConnect(node.element, event)}
          />
        ))}
      {sole && around.movable && <Corners flowId={id} />}
    </div>
  );
});

const NoteBox = memo(function NoteBox({ id, data }: NodeProps<NoteNode>) {
  const around = useAroundNode();
  return (
    <div className={data.note.frame ? "cv-node cv-note cv-frame" : "cv-node cv-note"}>
      <NoteShape note={data.note} detail={around.detail} />
      {data.sole && around.movable && <Corners flowId={id} />}
    </div>
  );
});

function Corners({ flowId }: { flowId: string }) {
  const around = useAroundNode();
  return CORNERS.map((corner) => (
    <span
      key={corner}
      className={`cv-corner cv-at-${corner} nodrag nopan`}
      onPointerDown={(event) => around.beginResize(flowId, corner, event)}
    />
  ));
}

export const NODE_TYPES: NodeTypes = { element: ElementBox, note: NoteBox };
