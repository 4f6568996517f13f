/**
 * The canvas: draws a scene of the core and turns gestures into ops. React Flow is only the view: it pans, zooms, drags
 * and selects; what is drawn, where, and what may be connected comes from the core and its tables.
 */
import { Background, BackgroundVariant, type NodeChange, ReactFlow, ReactFlowProvider, useStore } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { type Ref, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { shallow } from "zustand/shallow";
import type { SceneEdge } from "../generated/wire";
import { t } from "../locales/t";
import { relationWord } from "../locales/words";
import type { FlowNode } from "./adapter";
import "./canvas.css";
import "./draw/edges.css";
import "./fields/fields.css";
import { AroundContext } from "./context";
import { detailAt } from "./detail";
import { Fields } from "./Fields";
import { NODE_TYPES } from "./FlowNodes";
import { AimLine, GhostBox } from "./layers/AimLine";
import { EdgeLayer } from "./layers/EdgeLayer";
import { GroundLayer } from "./layers/GroundLayer";
import type { CanvasHandle, CanvasProps, Selection } from "./props";
import { IDLE, type Mode } from "./tools/mode";
import type { Joined } from "./tools/move";
import { NOTHING, picked, sameSelection, withNodes } from "./tools/select";
import { useArrange } from "./use-arrange";
import { useConnect, useLit } from "./use-connect";
import { useCreate } from "./use-create";
import { useGestures } from "./use-gestures";
import { LEAST_ZOOM, MOST_ZOOM, useHandle, useLooking, useViewports } from "./use-handle";
import { useNodes, useTravel } from "./use-nodes";

export function Canvas({ ref, ...props }: CanvasProps & { ref?: Ref<CanvasHandle> }) {
  return (
    <ReactFlowProvider>
      <Picture handle={ref} props={props} />
    </ReactFlowProvider>
  );
}

function Picture({ props, handle }: { props: CanvasProps; handle: Ref<CanvasHandle> | undefined }) {
  const root = useRef<HTMLDivElement>(null);
  const [mode, setMode] = useState<Mode>(IDLE);
  const [width, height, zoom] = useStore((state) => [state.width, state.height, state.transform[2]] as const, shallow);
  const detail = detailAt(zoom);
  const { scene, marks, evidence, onZoom } = props;
  const editable = !props.readOnly;
  const movable = editable && props.viewId !== null;

  const looking = useLooking(props);
  useViewports(props, width > 0 && height > 0);
  useEffect(() => onZoom?.(zoom), [onZoom, zoom]);
  const create = useCreate(props);
  const { begin: beginConnect, join } = useConnect({ props, setMode, toView: looking.toView });
  const lit = useLit({ props, mode });
  const arrange = useArrange(props, useJoined(props));
  const nodes = useNodes({ props, lit, moved: arrange.moved, receiver: arrange.receiver, mode, movable });
  const end = useCallback(() => {
    setMode(IDLE);
    root.current?.focus({ preventScroll: true });
  }, []);
  const gestures = useGestures({ props, root, mode, setMode, end, looking, create, nudge: arrange.nudge });
  useHandle(handle, looking, root, gestures.begin, props);

  const { select, onNodesChange } = useSelecting(props, arrange.dragged);
  const pickRelation = useCallback((id: string, more: boolean) => select("relations", id, more), [select]);
  const pickElement = useCallback((id: string, more: boolean) => select("elements", id, more), [select]);
  const { openMenu } = gestures;
  const relationMenu = useCallback(
    (id: string, x: number, y: number) => {
      select("relations", id, false);
      openMenu({ on: "relation", id }, { x, y });
    },
    [select, openMenu],
  );

  const { onMarkClick } = props;
  const { resize } = arrange;
  const around = useMemo(
    () => ({
      detail,
      marks,
      editable,
      movable,
      onMark: onMarkClick,
      beginConnect,
      beginResize: (flowId: string, corner: Parameters<typeof resize>[1], event: React.PointerEvent) => {
        event.preventDefault();
        event.stopPropagation();
        resize(flowId, corner, { x: event.clientX, y: event.clientY }, event.pointerId, looking.zoom());
      },
    }),
    [detail, marks, editable, movable, onMarkClick, beginConnect, resize, looking],
  );

  const edges = useMemo(
    () => scene.edges.map((edge) => arrange.edges?.get(edge.relation) ?? edge),
    [scene.edges, arrange.edges],
  );
  const words = useEdgeWords(props);
  const placing = props.tool.tool !== "select";
  const travelling = useTravel(scene, nodes);
  const classes = ["cv"];
  if (evidence) classes.push("cv-evidence");
  if (placing) classes.push("cv-placing");
  if (travelling) classes.push("cv-travel");
  if (mode.mode === "aim") classes.push("cv-aiming");

  return (
    <div
      ref={root}
      className={classes.join(" ")}
      role="application"
      aria-label={t("canvas")}
      tabIndex={-1}
      {...gestures.root}
    >
      <AroundContext value={around}>
        <ReactFlow<FlowNode>
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onNodesChange={onNodesChange}
          onNodeDragStart={arrange.dragStart}
          onNodeDragStop={(event) => void arrange.dragStop(!event.altKey)}
          onNodeDoubleClick={(_, node) => gestures.edit(node.id)}
          onPaneClick={() => props.onSelect(NOTHING)}
          nodesDraggable={movable && !placing}
          nodesConnectable={false}
          nodesFocusable
          elementsSelectable={!placing}
          elevateNodesOnSelect={false}
          selectNodesOnDrag
          nodeDragThreshold={3}
          snapToGrid
          snapGrid={SNAP}
          panOnDrag={PAN_BUTTONS}
          selectionKeyCode="Shift"
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
            edges={edges}
            detail={detail}
            stateOf={words.stateOf}
            labelOf={words.labelOf}
            reachable={words.reachable}
            onPick={pickRelation}
            onMenu={relationMenu}
          />
          {mode.mode === "aim" && <AimLine scene={scene} source={mode.source} at={mode.at} />}
          {arrange.ghost && <GhostBox rect={arrange.ghost.rect} />}
        </ReactFlow>
        <Fields
          props={props}
          mode={mode}
          setMode={setMode}
          end={gestures.endField}
          lit={lit}
          create={create}
          join={join}
          menu={gestures.menu}
          size={{ width, height }}
        />
      </AroundContext>
      <div className="unseen" role="status">
        {create.made === "" ? "" : t("canvas-made", { name: create.made })}
      </div>
    </div>
  );
}

const SNAP: [number, number] = [4, 4];
const PAN_BUTTONS = [0, 1];
const MORE_KEYS = ["Shift", "Control", "Meta"];
const NO_BADGE = { hideAttribution: true };

/** Tells what putting an element into another meant. */
function useJoined({ elements, onTold }: CanvasProps) {
  return useCallback(
    (joined: Joined[]) => {
      const [first] = joined;
      const name = first && elements.get(first.element)?.name;
      const into = first && elements.get(first.into)?.name;
      if (!first || name === undefined || into === undefined) return;
      onTold(t("canvas-joined", { name, into, verb: relationWord(first.option.kind, first.option.reversed) }));
    },
    [elements, onTold],
  );
}

/** React Flow says which nodes it chose; the selection itself is the window's. */
function useSelecting({ selection, onSelect }: CanvasProps, dragged: ReturnType<typeof useArrange>["dragged"]) {
  const known = useRef(selection);
  known.current = selection;
  const adding = useRef(false);
  useEffect(() => {
    const hear = (event: PointerEvent) => {
      adding.current = event.shiftKey || event.ctrlKey || event.metaKey;
    };
    addEventListener("pointerdown", hear, true);
    return () => removeEventListener("pointerdown", hear, true);
  }, []);

  const take = useCallback(
    (next: Selection) => {
      if (sameSelection(known.current, next)) return;
      known.current = next;
      onSelect(next);
    },
    [onSelect],
  );
  const select = useCallback(
    (what: keyof Selection, id: string, more: boolean) => take(picked(known.current, what, id, more)),
    [take],
  );
  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      const chosen = changes.filter((change) => change.type === "select");
      if (chosen.length > 0) take(withNodes(known.current, chosen, adding.current));
      const moved = changes.filter((change) => change.type === "position");
      if (moved.length > 0) dragged(moved);
    },
    [take, dragged],
  );
  return { select, onNodesChange };
}

/** How edges stand out and what they say. */
function useEdgeWords({ selection, evidence, elements, relations }: CanvasProps) {
  return useMemo(() => {
    const on = new Set(selection.relations);
    const ends = new Set(selection.elements);
    const touches = (edge: SceneEdge) => ends.has(edge.source) || ends.has(edge.target);
    return {
      stateOf: (edge: SceneEdge) => {
        if (on.has(edge.relation)) return "cv-on";
        if (evidence) return edge.evidence ? "cv-hot" : "cv-calm";
        return touches(edge) ? "cv-hot" : "";
      },
      labelOf: (edge: SceneEdge) => {
        const kind = relations.get(edge.relation)?.kind ?? edge.kind;
        const [source, target] = [elements.get(edge.source)?.name ?? "", elements.get(edge.target)?.name ?? ""];
        return t("canvas-edge", { source, verb: relationWord(kind, false), target });
      },
      reachable: (edge: SceneEdge) => on.has(edge.relation) || touches(edge),
    };
  }, [selection, evidence, elements, relations]);
}
