/** The menu of a node, a relation, a note or the canvas. */
import { useEffect, useRef } from "react";
import type { Point } from "../../generated/wire";

export interface Entry {
  id: string;
  label: string;
  keys?: string;
  danger?: boolean;
  run(): void;
}

interface Props {
  /** Pixels within the canvas. */
  at: Point;
  /** Size of the canvas, which the menu stays in. */
  within: { width: number; height: number };
  label: string;
  entries: Entry[];
  onEnd(): void;
}

const ROW = 30;
const WIDTH = 280;

export function ContextMenu({ at, within, label, entries, onEnd }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) end.current();
    };
    addEventListener("pointerdown", press, true);
    return () => removeEventListener("pointerdown", press, true);
  }, []);

  function key(event: React.KeyboardEvent): void {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const now = items.indexOf(document.activeElement as HTMLElement);
    const go = (to: number) => items[(to + items.length) % items.length]?.focus();
    if (event.key === "ArrowDown") go(now + 1);
    else if (event.key === "ArrowUp") go(now - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(items.length - 1);
    else if (event.key === "Escape" || event.key === "Tab") onEnd();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const left = Math.max(4, Math.min(at.x, within.width - WIDTH - 8));
  const top = Math.max(4, Math.min(at.y, within.height - entries.length * ROW - 16));
  return (
    <div
      ref={menu}
      className="cv-menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={{ left, top }}
      onKeyDown={key}
    >
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={entry.danger ? "cv-menu-item cv-danger" : "cv-menu-item"}
          onClick={() => {
            onEnd();
            entry.run();
          }}
        >
          <span>{entry.label}</span>
          {entry.keys && <kbd>{entry.keys}</kbd>}
        </button>
      ))}
    </div>
  );
}
