/** Drawing around things on the empty canvas, with the lasso in hand or with Alt: what lies within is selected. */
import { useCallback, useRef, useState } from "react";
import type { Point } from "../generated/wire";
import type { CanvasProps } from "./props";
import { caught, drawnOn } from "./tools/lasso";
import { track } from "./tools/track";
import type { Looking } from "./use-handle";

export function useLasso(props: CanvasProps, looking: Looking) {
  const now = useRef({ props, looking });
  now.current = { props, looking };
  const [line, setLine] = useState<readonly Point[] | null>(null);

  /** True when the press began a lasso. */
  const begin = useCallback((event: React.PointerEvent): boolean => {
    const inHand = now.current.props.tool.tool === "lasso";
    const onPane = event.target instanceof Element && event.target.matches(".react-flow__pane");
    if (event.button !== 0 || !(inHand || (event.altKey && onPane))) return false;
    event.preventDefault();
    event.stopPropagation();
    const adding = event.shiftKey;
    let drawn: readonly Point[] = [];
    const on = (screen: Point) => {
      const { looking } = now.current;
      drawn = drawnOn(drawn, looking.toView(screen), looking.zoom());
      setLine(drawn);
    };
    const over = () => {
      setLine(null);
      if (inHand) now.current.props.onToolDone();
    };
    on({ x: event.clientX, y: event.clientY });
    track(event.pointerId, {
      move: on,
      cancel: over,
      end: () => {
        over();
        choose(now.current.props, drawn, adding);
      },
    });
    return true;
  }, []);

  return { line, begin };
}

function choose({ scene, selection, onSelect }: CanvasProps, line: readonly Point[], adding: boolean): void {
  const things = [
    ...scene.nodes.map(({ element, bounds, container }) => ({
      what: "elements" as const,
      id: element,
      bounds,
      holds: container,
    })),
    ...scene.notes.map(({ id, bounds, frame }) => ({ what: "notes" as const, id, bounds, holds: frame })),
  ];
  const inside = caught(line, things);
  const of = (what: "elements" | "notes") => {
    const ids = inside.filter((one) => one.what === what).map(({ id }) => id);
    return adding ? [...new Set([...selection[what], ...ids])] : ids;
  };
  onSelect({ elements: of("elements"), relations: adding ? selection.relations : [], notes: of("notes") });
}
