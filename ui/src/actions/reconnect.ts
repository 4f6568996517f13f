import type { End } from "../canvas/tools/reconnect";
import type { TextId } from "../locales/t";
import { useStage } from "../state/stage";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canDraw } from "./when";

/** Takes an end of the selected relation to another element, by its name. */
const reconnect = (end: End, label: TextId, key: string) =>
  action({
    id: `reconnect_${end}`,
    label,
    group: "draw",
    keys: [key],
    enabled: () => {
      const { elements, relations, notes } = useWindow.getState().selection;
      return canDraw() && relations.length === 1 && elements.length + notes.length === 0;
    },
    run: () => useStage.getState().stage?.startReconnect(end),
  });

export const reconnectSource = reconnect("source", "action-reconnect-source", "Shift+R");
export const reconnectTarget = reconnect("target", "action-reconnect-target", "R");
