/** Connecting by pointer: what lights up while a relation is drawn from a handle, and what happens on release. */
import { useCallback, useMemo, useRef } from "react";
import type { Point, SceneNode } from "../generated/wire";
import { far, holds } from "./geometry";
import type { CanvasProps } from "./props";
import { connectAll, type Lit, lightTargets, optionsBetween } from "./tools/connect";
import { IDLE, type Mode } from "./tools/mode";
import { endsOf, lightEnds, type Moving, moveEndOp, optionsMoving } from "./tools/reconnect";
import { track } from "./tools/track";

/** What moved less, in px of the window, was a click. */
const NEAR = 6;

/** The node at a point, the innermost. */
export function nodeAt(nodes: readonly SceneNode[], at: Point): SceneNode | null {
  let found: SceneNode | null = null;
  for (const node of nodes) {
    if (!holds(node.bounds, at)) continue;
    if (!found || !node.container || found.container) found = node;
  }
  return found;
}

interface Needs {
  props: CanvasProps;
  mode: Mode;
  setMode(mode: Mode): void;
  /** Pixels of the window → the view's own coordinates. */
  toView(at: Point): Point;
}

/** What every node would be as a target of the relation being drawn; null while none is. */
export function useLit({ props, mode }: Pick<Needs, "props" | "mode">): ReadonlyMap<string, Lit> | null {
  const source = mode.mode === "aim" ? mode.source : null;
  const [relation, end] = mode.mode === "aim" && mode.moving ? [mode.moving.relation, mode.moving.end] : [null, null];
  const { scene, elements, relations } = props;
  return useMemo(() => {
    if (source === null) return null;
    const shown = scene.nodes.map((node) => node.element);
    if (relation !== null) return lightEnds({ relation, end }, shown, elements, relations);
    return lightTargets(source, shown, elements, relations);
  }, [source, relation, end, scene, elements, relations]);
}

export function useConnect({ props, setMode, toView }: Omit<Needs, "mode">) {
  const now = useRef({ props, setMode, toView });
  now.current = { props, setMode, toView };

  /** Connects two elements, or asks which relation is meant. */
  const join = useCallback((source: string, target: string, at: Point, also: string[] = []) => {
    const { props, setMode } = now.current;
    const lit = optionsBetween(source, target, props.elements, props.relations);
    if (lit.lit === "refused") return setMode(IDLE);
    const [first, second] = lit.options;
    if (!first || second) return setMode({ mode: "choose", source, target, at, options: lit.options, also });
    setMode(IDLE);
    void props.onStep(connectAll(first, [source, ...also], target, props.elements, props.relations));
  }, []);

  /** Takes an end of a relation to another element, or asks which relation is meant there. */
  const move = useCallback((moving: Moving, target: string, at: Point) => {
    const { props, setMode } = now.current;
    const line = props.relations.get(moving.relation);
    const lit = optionsMoving(moving, target, props.elements, props.relations);
    if (!line || lit.lit === "refused") return setMode(IDLE);
    const source = endsOf(line, moving.end).stays;
    const [first, second] = lit.options;
    if (!first || second) return setMode({ mode: "choose", source, target, at, options: lit.options, moving });
    setMode(IDLE);
    const op = moveEndOp(moving, target, first, props.relations);
    if (op) void props.onStep([op]);
  }, []);

  /** An end of a relation is dragged; dropped on nothing, what it leads to there is asked. */
  const beginMove = useCallback(
    (moving: Moving, event: React.PointerEvent) => {
      const line = now.current.props.relations.get(moving.relation);
      if (event.button !== 0 || !line) return;
      event.preventDefault();
      event.stopPropagation();
      const source = endsOf(line, moving.end).stays;
      const start = { x: event.clientX, y: event.clientY };
      const over = (at: Point) => nodeAt(now.current.props.scene.nodes, at)?.element ?? null;
      track(event.pointerId, {
        move: (screen) => {
          const at = now.current.toView(screen);
          now.current.setMode({ mode: "aim", source, at, over: over(at), moving });
        },
        cancel: () => now.current.setMode(IDLE),
        end: (screen) => {
          const at = now.current.toView(screen);
          const target = over(at);
          if (target !== null) move(moving, target, at);
          else if (far(start, screen) < NEAR) now.current.setMode(IDLE);
          else now.current.setMode({ mode: "reconnect", moving, at, place: at });
        },
      });
    },
    [move],
  );

  const begin = useCallback(
    (source: string, event: React.PointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      const start = { x: event.clientX, y: event.clientY };
      const over = (at: Point) => nodeAt(now.current.props.scene.nodes, at)?.element ?? null;
      track(event.pointerId, {
        move: (screen) => {
          const at = now.current.toView(screen);
          now.current.setMode({ mode: "aim", source, at, over: over(at) });
        },
        cancel: () => now.current.setMode(IDLE),
        end: (screen) => {
          const at = now.current.toView(screen);
          const target = over(at);
          const clicked = far(start, screen) < NEAR;
          if (clicked) now.current.setMode({ mode: "link", source, at, place: null });
          else if (target !== null) join(source, target, at);
          else now.current.setMode({ mode: "link", source, at, place: at });
        },
      });
    },
    [join],
  );

  return { begin, join, beginMove, move };
}
