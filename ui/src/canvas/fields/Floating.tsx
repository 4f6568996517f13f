/** A small panel that stays at a point of the picture while it is panned or zoomed, in its own size, inside the window. */
import { useStore, useViewport } from "@xyflow/react";
import { type ReactNode, useEffect, useRef } from "react";
import { shallow } from "zustand/shallow";
import type { Point } from "../../generated/wire";

interface Props {
  at: Point;
  width: number;
  /** Room that is kept free below, for lists. */
  room: number;
  className: string;
  /** Only as wide as its words, at most `width`. */
  snug?: boolean;
  /** A press outside. */
  onLeave(): void;
  children: ReactNode;
}

export function Floating({ at, width, room, className, snug, onLeave, children }: Props) {
  const { x, y, zoom } = useViewport();
  const [wide, high] = useStore((state) => [state.width, state.height] as const, shallow);
  const box = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) leave.current();
    };
    addEventListener("pointerdown", press, true);
    return () => removeEventListener("pointerdown", press, true);
  }, []);
  const left = clamp(at.x * zoom + x, 8, wide - width - 8);
  const top = clamp(at.y * zoom + y, 8, high - room - 8);
  return (
    <div
      ref={box}
      className={`cv-float ${className}`}
      style={{ left, top, ...(snug ? { maxWidth: width } : { width }) }}
    >
      {children}
    </div>
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
