/** The edge of a panel, to be dragged; arrow keys move it too. */
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import "./Splitter.css";

const STEP = 16;

export function Splitter({
  side,
  label,
  size,
  least,
  most,
  onSize,
}: {
  /** The edge of the panel on which it lies. */
  side: "start" | "end" | "top";
  label: string;
  /** In pixels. */
  size: number;
  least: number;
  most: number;
  onSize(size: number): void;
}) {
  const from = useRef<{ at: number; size: number } | null>(null);
  const upright = side !== "top";
  const sign = side === "end" ? 1 : -1;
  const set = (wanted: number) => onSize(Math.round(Math.min(most, Math.max(least, wanted))));
  const at = (event: PointerEvent) => (upright ? event.clientX : event.clientY);
  const down = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { at: at(event), size };
  };
  const move = (event: PointerEvent) => {
    if (from.current) set(from.current.size + sign * (at(event) - from.current.at));
  };
  const key = (event: KeyboardEvent) => {
    const [less, more] = upright ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
    if (event.key !== less && event.key !== more) return;
    event.preventDefault();
    set(size + sign * (event.key === more ? STEP : -STEP));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator that takes the focus can.
    <div
      className={`splitter splitter-${side}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={upright ? "vertical" : "horizontal"}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => {
        from.current = null;
      }}
      onKeyDown={key}
    />
  );
}
