/** Keys of the picture itself. Those of the whole window (N, C, Del) are the window's. */
import { elementFlowId } from "./adapter";
import { IDLE } from "./tools/mode";
import { picked } from "./tools/select";
import { nextTowards } from "./tools/walk";
import { subjectUnder } from "./under";
import type { Needs } from "./use-gestures";

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const STEP = 4;
const LARGE_STEP = 20;

/** True = answered. */
export function onKey(event: React.KeyboardEvent, needs: Needs, rename: () => void): boolean {
  const { props, mode, setMode } = needs;
  if (event.key === "Escape" && mode.mode !== "idle") {
    setMode(IDLE);
    return true;
  }
  if (event.key === "F2") {
    rename();
    return true;
  }
  if (event.key === "Enter" || event.key === " ") {
    const subject = subjectUnder(event.target);
    if (!subject || subject.on === "canvas" || !(event.target as Element).matches(".react-flow__node")) return false;
    const more = event.ctrlKey || event.metaKey || event.shiftKey;
    props.onSelect(picked(props.selection, subject.on === "note" ? "notes" : "elements", subject.id, more));
    return true;
  }
  return onArrow(event, needs);
}

/** An arrow moves what is selected; with Ctrl (on a Mac Cmd) it goes on to the next element that way. */
function onArrow(event: React.KeyboardEvent, needs: Needs): boolean {
  const arrow = ARROWS[event.key];
  if (!arrow || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return walk(needs, arrow);
  const { props, nudge } = needs;
  const { elements, notes } = props.selection;
  if (props.readOnly || elements.length + notes.length === 0) return false;
  const by = event.shiftKey ? LARGE_STEP : STEP;
  if (props.viewId === null) props.onLockedMove();
  else nudge(arrow[0] * by, arrow[1] * by);
  return true;
}

function walk({ props, looking, root }: Needs, towards: readonly [number, number]): boolean {
  const next = nextTowards(props.scene.nodes, props.selection.elements[0] ?? null, towards);
  if (next === null) return false;
  props.onSelect({ elements: [next], relations: [], notes: [] });
  looking.reveal([next]);
  const id = CSS.escape(elementFlowId(next));
  root.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus({ preventScroll: true });
  return true;
}
