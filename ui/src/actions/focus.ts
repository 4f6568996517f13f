import { useWindow } from "../state/window";
import { action } from "./action";
import { isWorking } from "./when";

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));

/** Fades all but what lies near the selection; pressed again for the same, ends. */
export const focus = action({
  id: "focus",
  label: "action-focus",
  group: "view",
  keys: ["F"],
  enabled: () =>
    isWorking() && (useWindow.getState().focus !== null || useWindow.getState().selection.elements.length > 0),
  run: () => {
    const { focus: now, selection, setFocus } = useWindow.getState();
    const { elements } = selection;
    const again = now !== null && (elements.length === 0 || same(now.elements, elements));
    setFocus(again ? null : { elements, depth: now?.depth ?? 1 });
  },
});

/** How far around is looked: one relation, two, three, one again. */
export const focusDepth = action({
  id: "focus_depth",
  label: "action-focus-depth",
  group: "view",
  keys: ["Shift+F"],
  enabled: () => isWorking() && useWindow.getState().focus !== null,
  run: () => {
    const { focus: now, setFocus } = useWindow.getState();
    if (now) setFocus({ ...now, depth: now.depth === 3 ? 1 : now.depth === 2 ? 3 : 2 });
  },
});
