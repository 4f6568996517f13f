/**
 * Carrying a kind or an element from the left side onto the canvas. By pointer alone: where the window itself takes files
 * that are dropped on it, as it does on Windows, a drag of the system does not reach the page.
 */
import type { PointerEvent as Pressed } from "react";
import { create } from "zustand";
import type { Carried } from "../../canvas/props";
import type { ElementKind, Point } from "../../generated/wire";
import { LAYER_OF } from "../../model/selectors";
import { useStage } from "../../state/stage";
import { KindIcon } from "../../widgets/Icon";

/** What is carried, as it looks. */
interface Carrying {
  carried: Carried;
  kind: ElementKind;
  word: string;
}

/** Where it is, in px of the window. */
const useLoad = create<{ load: (Carrying & { at: Point }) | null }>()(() => ({ load: null }));

/** A press becomes carrying when the pointer has gone so many px. */
const FROM = 5;

/** Answers the press of a pointer. A finger scrolls and taps; Escape puts everything back. */
export const carry = (what: Carrying) => (press: Pressed) => {
  if (press.button !== 0 || press.pointerType === "touch") return;
  const from = { x: press.clientX, y: press.clientY };
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  const end = () => {
    listening.abort();
    useLoad.setState({ load: null });
  };
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    const carrying = useLoad.getState().load !== null || Math.hypot(x - from.x, y - from.y) >= FROM;
    if (carrying) useLoad.setState({ load: { ...what, at: { x, y } } });
  };
  const drop = ({ clientX: x, clientY: y, altKey }: PointerEvent) => {
    const carrying = useLoad.getState().load !== null;
    end();
    if (carrying) useStage.getState().stage?.drop(what.carried, { x, y }, !altKey);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    end();
  };
  addEventListener("pointermove", move, options);
  addEventListener("pointerup", drop, options);
  addEventListener("pointercancel", end, options);
  addEventListener("keydown", key, options);
};

/** What is carried, at the pointer. */
export function Load() {
  const load = useLoad((state) => state.load);
  if (!load) return null;
  const { kind, word, at } = load;
  return (
    <span
      className={`palette-kind palette-load L-${LAYER_OF[kind]}`}
      style={{ translate: `${at.x + 10}px ${at.y + 8}px` }}
      aria-hidden="true"
    >
      <KindIcon kind={kind} size={14} />
      <span className="palette-word">{word}</span>
    </span>
  );
}
