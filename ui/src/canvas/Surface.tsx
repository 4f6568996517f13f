/** React Flow with our layers: pans, zooms, drags and selects, and draws nothing by itself. */
import {
  Background,
  BackgroundVariant,
  type NodeChange,
  type NodeMouseHandler,
  type OnNodeDrag,
  ReactFlow,
  useKeyPress,
  useStore,
} from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { useEffect, useMemo } from "react";
import type { Point, SceneEdge } from "../generated/wire";
import { type FlowNode, subjectOf } from "./adapter";
import type { Detail } from "./detail";
import { NODE_TYPES } from "./FlowNodes";
import { AimLine, GhostBox } from "./layers/AimLine";
import { EdgeLayer } from "./layers/EdgeLayer";
import { EndLayer } from "./layers/EndLayer";
import { GroundLayer } from "./layers/GroundLayer";
import { GuideLayer } from "./layers/GuideLayer";
import { LassoLayer } from "./layers/LassoLayer";
import { Minimap } from "./layers/Minimap";
import { MoveLayer } from "./layers/MoveLayer";
import type { CanvasProps, Selection } from "./props";
import type { Mode, Subject } from "./tools/mode";
import type { Moving } from "./tools/reconnect";
import { NOTHING } from "./tools/select";
import type { useArrange } from "./use-arrange";
import { useEdgeWords } from "./use-edge-words";
import { LEAST_ZOOM, MOST_ZOOM } from "./use-handle";
import { useSteady } from "./use-steady";

interface Props {
  props: CanvasProps;
  nodes: FlowNode[];
  detail: Detail;
  mode: Mode;
  arrange: ReturnType<typeof useArrange>;
  movable: boolean;
  onNodesChange(changes: NodeChange<FlowNode>[]): void;
  /** A rectangle that selects begins and ends. */
  boxStart(): void;
  boxEnd(): void;
  /** The line of a lasso, while one is drawn. */
  lasso: readonly Point[] | null;
  select(what: keyof Selection, id: string, more: boolean): void;
  edit(flowId: string, screen: { x: number; y: number }): void;
  openMenu(subject: Subject, screen: { x: number; y: number }): void;
  beginMove(moving: Moving, event: React.PointerEvent): void;
}

const SNAP: [number, number] = [4, 4];
/** The middle button pans; the left one selects, with Space it pans too. */
const PAN_BUTTONS = [1];
const MORE_KEYS = ["Shift", "Control", "Meta"];
const NO_BADGE = { hideAttribution: true };

export function Surface({
  props,
  nodes,
  detail,
  mode,
  arrange,
  movable,
  onNodesChange,
  boxStart,
  boxEnd,
  lasso,
  select,
  edit,
  openMenu,
  beginMove,
}: Props) {
  const { scene } = props;
  const words = useEdgeWords(props);
  const placing = props.tool.tool !== "select";
  const lassoing = props.tool.tool === "lasso";
  const panning = useKeyPress("Space");
  const pickRelation = useSteady((id: string, more: boolean) => select("relations", id, more));
  const pickElement = useSteady((id: string, more: boolean) => select("elements", id, more));
  const relationMenu = useSteady((id: string, x: number, y: number) => {
    select("relations", id, false);
    openMenu({ on: "relation", id }, { x, y });
  });
  const edges = useMemo(
    () => scene.edges.map((edge) => previewed(edge, arrange.edges?.get(edge.relation))),
    [scene.edges, arrange.edges],
  );
  const line = mode.mode === "idle" ? soleEdge(props, edges) : undefined;
  // React Flow draws every node again when one of these is another function.
  const dragStart = useSteady<Parameters<OnNodeDrag<FlowNode>>, void>((event) => arrange.dragStart(event));
  const dragStop = useSteady<Parameters<OnNodeDrag<FlowNode>>, void>((event) => void arrange.dragStop(!event.altKey));
  const click = useSteady<Parameters<NodeMouseHandler<FlowNode>>, void>((event, node) => {
    // Of several that are selected, a plain click leaves this one; React Flow would leave them all.
    const { type, id } = subjectOf(node.id);
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) select(type === "note" ? "notes" : "elements", id, false);
  });
  const doubleClick = useSteady<Parameters<NodeMouseHandler<FlowNode>>, void>((event, node) =>
    edit(node.id, { x: event.clientX, y: event.clientY }),
  );
  const leave = useSteady(() => props.onSelect(NOTHING));
  return (
    <ReactFlow<FlowNode>
      nodes={nodes}
      nodeTypes={NODE_TYPES}
      onNodesChange={onNodesChange}
      onNodeDragStart={dragStart}
      onNodeDragStop={dragStop}
      onNodeClick={click}
      onNodeDoubleClick={doubleClick}
      onPaneClick={leave}
      nodesDraggable={movable && !placing && !panning}
      nodesConnectable={false}
      nodesFocusable
      elementsSelectable={!placing}
      elevateNodesOnSelect={false}
      selectNodesOnDrag
      nodeDragThreshold={3}
      snapToGrid
      snapGrid={SNAP}
      panOnDrag={lassoing ? false : PAN_BUTTONS}
      selectionKeyCode="Shift"
      selectionOnDrag={!placing}
      onSelectionStart={boxStart}
      onSelectionEnd={boxEnd}
      multiSelectionKeyCode={MORE_KEYS}
      deleteKeyCode={null}
      disableKeyboardA11y
      zoomOnDoubleClick={false}
      minZoom={LEAST_ZOOM}
      maxZoom={MOST_ZOOM}
      onlyRenderVisibleElements
      proOptions={NO_BADGE}
    >
      <Background variant={BackgroundVariant.Dots} gap={16} size={1.2} />
      <GroundLayer scene={scene} onPick={pickElement} />
      <EdgeLayer
        scene={scene}
        edges={edges}
        detail={detail}
        stateOf={words.stateOf}
        labelOf={words.labelOf}
        reachable={words.reachable}
        onPick={pickRelation}
        onMenu={relationMenu}
      />
      {scene.moves.length > 0 && <MoveLayer scene={scene} />}
      {mode.mode === "aim" && <AimLine scene={scene} source={mode.source} at={mode.at} />}
      {line && <EndLayer edge={line} onMove={(end, event) => beginMove({ relation: line.relation, end }, event)} />}
      {props.minimap && <Minimap scene={scene} />}
      {arrange.guides.length > 0 && <GuideLayer guides={arrange.guides} />}
      {lasso && <LassoLayer line={lasso} />}
      {arrange.ghost && <GhostBox rect={arrange.ghost.rect} />}
      <ZoomTold onZoom={props.onZoom} />
    </ReactFlow>
  );
}

/** The one relation that is selected, and nothing with it. */
function soleEdge({ selection, readOnly }: CanvasProps, edges: readonly SceneEdge[]): SceneEdge | undefined {
  const { elements, relations, notes } = selection;
  if (readOnly || relations.length !== 1 || elements.length + notes.length > 0) return undefined;
  return edges.find((edge) => edge.relation === relations[0]);
}

/** An edge as it would run; a preview knows nothing of the question whose evidence is shown. */
function previewed(edge: SceneEdge, preview: SceneEdge | undefined): SceneEdge {
  if (!preview) return edge;
  return preview.evidence === edge.evidence ? preview : { ...preview, evidence: edge.evidence };
}

/** Tells the zoom, without drawing anything again while it changes. */
function ZoomTold({ onZoom }: Pick<CanvasProps, "onZoom">) {
  const zoom = useStore((state) => state.transform[2]);
  useEffect(() => onZoom?.(zoom), [onZoom, zoom]);
  return null;
}
