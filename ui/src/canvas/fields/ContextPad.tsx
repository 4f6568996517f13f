/**
 * What one usually does next with what is selected, right above it: append the usual next elements of its kind, connect,
 * more, delete; turn notes into elements. What is usual comes from the core's table. Keys: arrows, the digits shown, Esc.
 */

import { useStore, useViewport } from "@xyflow/react";
import { ArrowUpRight, Ellipsis, type LucideIcon, Trash2 } from "lucide-react";
import { type CSSProperties, useRef } from "react";
import { shallow } from "zustand/shallow";
import type { ElementKind, Rect } from "../../generated/wire";
import { Icon, KindIcon } from "../../widgets/Icon";
import { meets } from "../geometry";

/** A button of the pad. */
export interface Step {
  id: string;
  /** What it does, in full. */
  label: string;
  keys?: string | undefined;
  icon: { kind: ElementKind } | { sign: "connect" | "more" | "delete" };
  /** Whether a gap stands before it. */
  apart?: boolean;
  run(): void;
  /** Where it can be dragged from. */
  drag?(event: React.PointerEvent): void;
}

const SIGNS: Record<"connect" | "more" | "delete", LucideIcon> = {
  connect: ArrowUpRight,
  more: Ellipsis,
  delete: Trash2,
};

const BUTTON = 28;
const HEIGHT = 36;
/** Clear of handles and marks. */
const AWAY = 14;

function onScreen(rect: Rect, { x, y, zoom }: { x: number; y: number; zoom: number }): Rect {
  return { x: rect.x * zoom + x, y: rect.y * zoom + y, width: rect.width * zoom, height: rect.height * zoom };
}

interface Props {
  label: string;
  bounds: Rect;
  /** What it had better not lie on. */
  others: readonly Rect[];
  steps: Step[];
  onEnd(): void;
}

export function ContextPad({ label, bounds, others, steps, onEnd }: Props) {
  const { x, y: viewportY, zoom } = useViewport();
  const [wide, high] = useStore((state) => [state.width, state.height] as const, shallow);
  const bar = useRef<HTMLDivElement>(null);
  const width = steps.length * BUTTON + steps.filter((step) => step.apart).length * 9 + 10;
  const top = bounds.y * zoom + viewportY;
  const bottom = top + bounds.height * zoom;
  const left = bounds.x * zoom + x;
  // Out of sight with what it belongs to.
  if (bottom < 0 || top > high || left > wide || left + bounds.width * zoom < 0) return null;
  const at = Math.max(4, Math.min(left, wide - width - 4));
  const covers = (y: number) => {
    const bar = { x: at, y, width, height: HEIGHT };
    return others.some((other) => meets(bar, onScreen(other, { x, y: viewportY, zoom })));
  };
  const [above, below] = [top - HEIGHT - AWAY, bottom + AWAY];
  const fits = [above, below].filter((y) => y >= 4 && y + HEIGHT + 4 <= high);
  // Above, unless there it hides something and below it does not.
  const place = { left: at, top: fits.find((y) => !covers(y)) ?? fits[0] ?? 4 };

  function key(event: React.KeyboardEvent): void {
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const now = buttons.indexOf(document.activeElement as HTMLElement);
    const go = (to: number) => buttons[(to + buttons.length) % buttons.length]?.focus();
    if (event.key === "ArrowRight" || event.key === "ArrowDown") go(now + 1);
    else if (event.key === "ArrowLeft" || event.key === "ArrowUp") go(now - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(buttons.length - 1);
    else if (event.key === "Escape") onEnd();
    else if (/^[1-9]$/.test(event.key) && Number(event.key) <= numbered(steps).length)
      numbered(steps)[Number(event.key) - 1]?.run();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={bar} className="cv-pad nopan nodrag" role="toolbar" aria-label={label} style={place} onKeyDown={key}>
      {steps.map((step, at) => (
        <button
          key={step.id}
          type="button"
          className={step.apart ? "cv-pad-step cv-pad-apart" : "cv-pad-step"}
          tabIndex={at === 0 ? 0 : -1}
          // Tooltips begin where the bar begins, so that they stay in sight with it.
          style={{ "--before": `${shift(steps, at)}px` } as CSSProperties}
          aria-label={step.label}
          data-tip={step.keys ? `${step.label} · ${step.keys}` : step.label}
          onPointerDown={step.drag}
          onClick={(event) => {
            // What can be dragged answers a press of the pointer itself.
            if (!step.drag || event.detail === 0) step.run();
          }}
        >
          {"kind" in step.icon ? (
            <KindIcon kind={step.icon.kind} size={16} coloured />
          ) : (
            <Icon icon={SIGNS[step.icon.sign]} size={16} />
          )}
        </button>
      ))}
    </div>
  );
}

/** How far a button stands from the first one. */
const shift = (steps: Step[], at: number) =>
  at * BUTTON + steps.slice(0, at + 1).filter((step) => step.apart).length * 9;

/** Those that digits stand for: the kinds. */
const numbered = (steps: Step[]) => steps.filter((step) => "kind" in step.icon);
