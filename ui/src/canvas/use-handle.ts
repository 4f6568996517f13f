/** What toolbar, menu and keys ask of the canvas, and where each view was left. */
import { useReactFlow, useStoreApi } from "@xyflow/react";
import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import type { Point, Rect, Scene } from "../generated/wire";
import { elementFlowId, type FlowNode } from "./adapter";
import { around, centreOf, contains, fitting, hull, shownIn, type ViewportOf } from "./geometry";
import type { CanvasHandle, CanvasProps, Selection } from "./props";
import { everything } from "./tools/select";

export const LEAST_ZOOM = 0.05;
export const MOST_ZOOM = 4;
const MARGIN = 32;
/** How long the view travels, in ms. */
const TRAVEL = 160;

export interface Looking {
  fit(): void;
  centre(): Point;
  reveal(elements: string[]): void;
  fitChosen(selection: Selection): void;
  /** Brings a part of the picture into sight. */
  show(rect: Rect): void;
  /** Pixels of the window → the view's own coordinates. */
  toView(at: Point): Point;
  zoom(): number;
  /** The part of the picture that is in sight. */
  seen(): Rect;
}

const travel = () => ({ duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : TRAVEL });

/** Boxes of what is selected. */
function chosenIn({ nodes, edges, notes }: Scene, selection: Selection): Rect[] {
  return [
    ...nodes.filter((node) => selection.elements.includes(node.element)).map((node) => node.bounds),
    ...edges.filter((edge) => selection.relations.includes(edge.relation)).map((edge) => hull(edge.points)),
    ...notes.filter((note) => selection.notes.includes(note.id)).map((note) => note.bounds),
  ];
}

/** Looking around in the picture. */
export function useLooking(props: CanvasProps): Looking {
  const flow = useReactFlow<FlowNode>();
  const store = useStoreApi();
  const scene = useRef(props.scene);
  scene.current = props.scene;
  return useMemo(() => {
    const seen = (): Rect => {
      const { width, height } = store.getState();
      return shownIn(flow.getViewport(), width, height);
    };
    const goTo = (rect: Rect) => {
      const { width, height } = store.getState();
      void flow.setViewport(fitting(rect, width, height, MARGIN, LEAST_ZOOM), travel());
    };
    const show = (box: Rect) => {
      const now = seen();
      if (contains(now, box)) return;
      if (box.width > now.width || box.height > now.height) return goTo(box);
      const { x, y } = centreOf(box);
      void flow.setCenter(x, y, { zoom: flow.getZoom(), ...travel() });
    };
    return {
      show,
      seen,
      fit: () => goTo(scene.current.bounds),
      fitChosen: (selection) => {
        const box = around(chosenIn(scene.current, selection));
        if (box) goTo(box);
      },
      centre: () => centreOf(seen()),
      zoom: () => flow.getZoom(),
      toView: (at) => flow.screenToFlowPosition(at, { snapToGrid: false }),
      reveal: (elements) => {
        const boxes = scene.current.nodes.filter((node) => elements.includes(node.element)).map((node) => node.bounds);
        const box = around(boxes);
        if (box) show(box);
      },
    };
  }, [flow, store]);
}

/** Each view is found again as it was left; a new one is shown whole. */
export function useViewports(props: CanvasProps, ready: boolean): void {
  const flow = useReactFlow<FlowNode>();
  const store = useStoreApi();
  const left = useRef(new Map<string, ViewportOf>());
  const { scene } = props;
  const key = scene.view ?? `generated ${scene.viewpoint} ${props.part ?? ""}`;
  const bounds = useRef(scene.bounds);
  bounds.current = scene.bounds;
  useEffect(() => {
    if (!ready) return;
    const places = left.current;
    const { width, height } = store.getState();
    void flow.setViewport(places.get(key) ?? fitting(bounds.current, width, height, MARGIN, LEAST_ZOOM));
    return () => void places.set(key, flow.getViewport());
  }, [flow, store, key, ready]);
}

interface Begin {
  capture(): void;
  connect(): void;
  rename(): void;
  note(): void;
  pad(): void;
  retype(): void;
  group(): void;
  reconnect: CanvasHandle["startReconnect"];
  drop: CanvasHandle["drop"];
  columns: CanvasHandle["addColumns"];
}

export function useHandle(
  ref: Ref<CanvasHandle> | undefined,
  looking: Looking,
  root: React.RefObject<HTMLDivElement | null>,
  begin: Begin,
  props: CanvasProps,
): void {
  const flow = useReactFlow<FlowNode>();
  const { onSelect } = props;
  const focusElement = useCallback(
    (element: string) => {
      looking.reveal([element]);
      const id = CSS.escape(elementFlowId(element));
      setTimeout(() => root.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus(), TRAVEL + 40);
    },
    [looking, root],
  );
  useImperativeHandle(
    ref,
    () => ({
      zoomIn: () => void flow.zoomIn(travel()),
      zoomOut: () => void flow.zoomOut(travel()),
      zoomReset: () => void flow.zoomTo(1, travel()),
      fit: looking.fit,
      fitChosen: looking.fitChosen,
      reveal: looking.reveal,
      focusElement,
      centre: looking.centre,
      selectAll: () => onSelect(everything(flow.getNodes())),
      startCapture: begin.capture,
      startConnect: begin.connect,
      startRename: begin.rename,
      startNote: begin.note,
      startPad: begin.pad,
      startRetype: begin.retype,
      startGroup: begin.group,
      startReconnect: begin.reconnect,
      drop: begin.drop,
      addColumns: begin.columns,
    }),
    [flow, looking, focusElement, onSelect, begin],
  );
}
