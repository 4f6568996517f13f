/** What is offered at what is selected: appending, notes that become elements, ends of relations taken elsewhere. */
import { useReactFlow } from "@xyflow/react";
import { type RefObject, useCallback, useMemo } from "react";
import type { Point } from "../generated/wire";
import { elementFlowId, type FlowNode, noteFlowId } from "./adapter";
import type { PadActions } from "./pad-steps";
import type { Subject } from "./tools/mode";
import { besideOf } from "./tools/place";
import type { End } from "./tools/reconnect";
import type { Needs } from "./use-gestures";

export function usePad(
  now: RefObject<Needs>,
  startLink: (source: string) => void,
  openMenu: (subject: Subject, screen: Point) => void,
) {
  const flow = useReactFlow<FlowNode>();

  const startReconnect = useCallback(
    (relation: string, end: End) => {
      const { props, setMode, looking } = now.current;
      const edge = props.scene.edges.find((one) => one.relation === relation);
      if (props.readOnly || !props.relations.has(relation)) return;
      const at = (end === "source" ? edge?.points[0] : edge?.points.at(-1)) ?? looking.centre();
      setMode({ mode: "reconnect", moving: { relation, end }, at, place: null });
    },
    [now],
  );

  const startRetype = useCallback(
    (notes: string[]) => {
      const { props, setMode } = now.current;
      const first = props.scene.notes.find((note) => notes.includes(note.id));
      if (!props.readOnly && props.viewId !== null && first) setMode({ mode: "retype", notes, at: first.bounds });
    },
    [now],
  );

  const pad: PadActions = useMemo(
    () => ({
      append: (source, kind, option) => {
        const { props, setMode, looking } = now.current;
        const at = besideOf(props.scene.nodes, source, kind, option) ?? looking.centre();
        looking.show({ x: at.x - 120, y: at.y - 40, width: 240, height: 120 });
        setMode({ mode: "capture", at, kind, once: true, to: { source, option } });
      },
      connect: startLink,
      beginConnect: (element, event) => now.current.beginConnect(element, event),
      more: (id, at) => openMenu({ on: "element", id }, flow.flowToScreenPosition(at)),
      retype: (notes, kind) => {
        const { root, create } = now.current;
        root.current?.focus({ preventScroll: true });
        void create.retype(notes, kind);
      },
      chooseKind: startRetype,
    }),
    [now, flow, startLink, startRetype, openMenu],
  );

  /** The keyboard goes back to what the pad belongs to. */
  const leavePad = useCallback(() => {
    const { props, root } = now.current;
    const [element] = props.selection.elements;
    const [note] = props.selection.notes;
    const id = element === undefined ? noteFlowId(note ?? "") : elementFlowId(element);
    root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  }, [now]);

  return { pad, leavePad, startReconnect, startRetype };
}
