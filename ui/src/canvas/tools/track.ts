/** Follows one pointer from press to release; Esc and a cancelled pointer give up. */
import type { Point } from "../../generated/wire";

export interface Follow {
  move(at: Point, event: PointerEvent): void;
  end(at: Point, event: PointerEvent): void;
  cancel(): void;
}

/** Points are given in pixels of the window. Returns a function that gives up. */
export function track(pointer: number, follow: Follow): () => void {
  const at = (event: PointerEvent): Point => ({ x: event.clientX, y: event.clientY });
  const move = (event: PointerEvent) => {
    if (event.pointerId === pointer) follow.move(at(event), event);
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return;
    stop();
    follow.end(at(event), event);
  };
  const lost = (event: PointerEvent) => {
    if (event.pointerId === pointer) cancel();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  function stop(): void {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", up);
    removeEventListener("pointercancel", lost);
    removeEventListener("keydown", key, true);
  }
  function cancel(): void {
    stop();
    follow.cancel();
  }
  addEventListener("pointermove", move);
  addEventListener("pointerup", up);
  addEventListener("pointercancel", lost);
  addEventListener("keydown", key, true);
  return cancel;
}
