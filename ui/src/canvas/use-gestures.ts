/** Clicks, keys and menus that are not React Flow's: what they begin. */

import { useReactFlow } from "@xyflow/react";
import { type RefObject, useCallback, useMemo, useRef } from "react";
import type { ElementKind, Point } from "../generated/wire";
import type { FlowNode } from "./adapter";
import { subjectOf } from "./adapter";
import type { MenuActions } from "./menu-entries";
import { onKey } from "./picture-keys";
import type { CanvasHandle, CanvasProps, Carried } from "./props";
import type { Mode, Subject } from "./tools/mode";
import { groupAround, likelyKind, TITLE_BAR } from "./tools/place";
import type { End } from "./tools/reconnect";
import { everything, NOTHING, picked } from "./tools/select";
import { boundsOf, inPicture, isField, subjectUnder } from "./under";
import type { useCreate } from "./use-create";
import type { Looking } from "./use-handle";
import { usePad } from "./use-pad";

/** What gestures need of the canvas around them. */
export interface Needs {
  props: CanvasProps;
  root: RefObject<HTMLDivElement | null>;
  mode: Mode;
  setMode(mode: Mode): void;
  end(): void;
  looking: Looking;
  create: ReturnType<typeof useCreate>;
  nudge(dx: number, dy: number): void;
  beginConnect(element: string, event: React.PointerEvent): void;
}

export function useGestures(needs: Needs) {
  const now = useRef(needs);
  now.current = needs;
  const flow = useReactFlow<FlowNode>();

  const startCapture = useCallback((at: Point, kind?: ElementKind) => {
    const { props, setMode } = now.current;
    if (props.readOnly) return;
    setMode({ mode: "capture", at, kind: kind ?? likelyKind(props.scene, at), once: kind !== undefined });
  }, []);

  const startLink = useCallback((source: string, also: string[] = []) => {
    const { props, setMode, looking } = now.current;
    if (props.readOnly) return;
    const node = props.scene.nodes.find((one) => one.element === source);
    const at = node ? { x: node.bounds.x + node.bounds.width + 12, y: node.bounds.y } : looking.centre();
    looking.reveal([source]);
    setMode({ mode: "link", source, at, place: null, also });
  }, []);

  const startNote = useCallback((id: string | null, at: Point) => {
    const { props, setMode } = now.current;
    if (!props.readOnly && props.viewId !== null) setMode({ mode: "note", id, at });
    else if (!props.readOnly) props.onLockedMove();
  }, []);

  /** A double click on a node: its name or text is edited; in the body of a container something new begins. */
  const edit = useCallback(
    (flowId: string, screen: Point) => {
      const { props, setMode, looking } = now.current;
      const { type, id } = subjectOf(flowId);
      if (props.readOnly) return;
      if (type === "note") return startNote(id, { x: 0, y: 0 });
      const at = looking.toView(screen);
      const node = props.scene.nodes.find((one) => one.element === id);
      if (node?.container && at.y > node.bounds.y + TITLE_BAR) startCapture(at);
      else setMode({ mode: "rename", element: id });
    },
    [startNote, startCapture],
  );

  /** The tool in hand does its work at a point. */
  const applyTool = useCallback(
    (at: Point) => {
      const { props, create, looking } = now.current;
      const { tool } = props;
      if (tool.tool === "create") startCapture(at, tool.kind);
      if (tool.tool === "note") startNote(null, at);
      if (tool.tool === "place") {
        props.onToolDone();
        void create.place(tool.element, at, looking.reveal, true);
      }
    },
    [startCapture, startNote],
  );

  const endField = useCallback(() => {
    const { props, end } = now.current;
    if (props.tool.tool !== "select") props.onToolDone();
    end();
  }, []);

  const openMenu = useCallback((subject: Subject, screen: Point) => {
    const { root, setMode } = now.current;
    const box = root.current?.getBoundingClientRect();
    setMode({ mode: "menu", at: { x: screen.x - (box?.left ?? 0), y: screen.y - (box?.top ?? 0) }, subject });
  }, []);

  const { pad, leavePad, startReconnect, startRetype } = usePad(now, startLink, openMenu);

  const menu: MenuActions = useMemo(
    () => ({
      reconnect: startReconnect,
      retype: startRetype,
      rename: (element) => now.current.setMode({ mode: "rename", element }),
      connect: (id) => {
        const { elements } = now.current.props.selection;
        startLink(id, elements.includes(id) ? elements.filter((one) => one !== id) : []);
      },
      editNote: (id) => startNote(id, { x: 0, y: 0 }),
      capture: (at) => startCapture(at),
      note: (at) => startNote(null, at),
      selectAll: () => now.current.props.onSelect(everything(flow.getNodes())),
      fit: () => now.current.looking.fit(),
    }),
    [flow, startLink, startNote, startCapture, startReconnect, startRetype],
  );

  const begin = useMemo(
    () => ({
      capture: () => startCapture(now.current.looking.centre()),
      connect: () => {
        const [source, ...also] = now.current.props.selection.elements;
        if (source !== undefined) startLink(source, also);
      },
      rename: () => {
        const { elements, notes } = now.current.props.selection;
        if (elements[0] !== undefined && !now.current.props.readOnly)
          now.current.setMode({ mode: "rename", element: elements[0] });
        else if (notes[0] !== undefined) startNote(notes[0], { x: 0, y: 0 });
      },
      note: () => startNote(null, now.current.looking.centre()),
      pad: () => {
        const { root, looking, props } = now.current;
        looking.reveal(props.selection.elements);
        root.current?.querySelector<HTMLElement>(".cv-pad button")?.focus({ preventScroll: true });
      },
      group: () => {
        const { props, setMode } = now.current;
        const around = groupAround(props.scene, props.selection);
        if (!around || props.readOnly) return;
        if (props.viewId === null) props.onLockedMove();
        else setMode({ mode: "note", id: null, at: around, size: around });
      },
      retype: () => startRetype(now.current.props.selection.notes),
      reconnect: (end: End) => {
        const [relation] = now.current.props.selection.relations;
        if (relation !== undefined) startReconnect(relation, end);
      },
      drop: (carried: Carried, screen: Point, meaning: boolean) => {
        const { props, root, looking, create } = now.current;
        if (props.readOnly || !root.current?.contains(document.elementFromPoint(screen.x, screen.y))) return;
        const at = looking.toView(screen);
        if ("kind" in carried) startCapture(at, carried.kind);
        else void create.place(carried.element, at, looking.reveal, meaning);
      },
      columns: (columns: Parameters<CanvasHandle["addColumns"]>[0]) => {
        const { create, looking } = now.current;
        void create.addAll(columns, looking.centre());
      },
    }),
    [startCapture, startLink, startNote, startReconnect, startRetype],
  );

  const root = useMemo(
    () => ({
      onClickCapture: (event: React.MouseEvent) => {
        const { props, looking } = now.current;
        if (props.tool.tool === "select" || props.tool.tool === "lasso" || !inPicture(event.target)) return;
        event.stopPropagation();
        applyTool(looking.toView({ x: event.clientX, y: event.clientY }));
      },
      onDoubleClick: (event: React.MouseEvent) => {
        if (!(event.target instanceof Element) || !event.target.matches(".react-flow__pane")) return;
        startCapture(now.current.looking.toView({ x: event.clientX, y: event.clientY }));
      },
      onContextMenu: (event: React.MouseEvent) => {
        if (!inPicture(event.target) && event.target !== event.currentTarget) return;
        event.preventDefault();
        const { props, looking } = now.current;
        const subject = subjectUnder(event.target);
        const screen = { x: event.clientX, y: event.clientY };
        if (subject?.on === "element" && !props.selection.elements.includes(subject.id))
          props.onSelect(picked(NOTHING, "elements", subject.id, false));
        if (subject?.on === "note") props.onSelect(picked(NOTHING, "notes", subject.id, false));
        openMenu(subject ?? { on: "canvas", at: looking.toView(screen) }, screen);
      },
      onKeyDown: (event: React.KeyboardEvent) => {
        if (event.defaultPrevented || isField(event.target)) return;
        if (onKey(event, now.current, begin.rename)) event.preventDefault();
      },
      onFocus: (event: React.FocusEvent) => {
        const { props, looking } = now.current;
        if (!(event.target instanceof Element) || !event.target.matches(".react-flow__node:focus-visible")) return;
        const box = boundsOf(props, subjectUnder(event.target));
        if (box) looking.show(box);
      },
      // A browser scrolls what is focused into sight; the picture is moved by its viewport only.
      onScroll: (event: React.UIEvent) => event.currentTarget.scrollTo(0, 0),
      ...lockedDrag(now),
    }),
    [applyTool, startCapture, openMenu, begin],
  );

  return { root, begin, menu, pad, leavePad, edit, openMenu, endField };
}

/** Dragging a node of a generated view moves nothing, but says how it could be moved. */
function lockedDrag(now: RefObject<Needs>) {
  let from: Point | null = null;
  return {
    onPointerDown: (event: React.PointerEvent) => {
      const { props } = now.current;
      const onNode = event.target instanceof Element && event.target.closest(".react-flow__node") !== null;
      const free = props.viewId === null && !props.readOnly && event.button === 0 && onNode;
      from = free ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerMove: (event: React.PointerEvent) => {
      if (!from || Math.hypot(event.clientX - from.x, event.clientY - from.y) < 8) return;
      from = null;
      now.current.props.onLockedMove();
    },
    onPointerUp: () => {
      from = null;
    },
  };
}
