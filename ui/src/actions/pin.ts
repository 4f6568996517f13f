import { useWindow } from "../state/window";
import { action } from "./action";
import { canDraw } from "./when";

/** Pins the selected elements, so that laying out leaves them where they are; pinned ones are let go. */
export const pin = action({
  id: "pin",
  label: "action-pin",
  group: "view",
  keys: ["P"],
  enabled: () => {
    const { active, selection } = useWindow.getState();
    return canDraw() && active?.type === "stored" && selection.elements.length > 0;
  },
  run: () => {
    const { active, selection, pins, pin: set } = useWindow.getState();
    if (active?.type !== "stored") return;
    const all = selection.elements.every((id) => pins.get(active.id)?.has(id));
    set(active.id, selection.elements, !all);
  },
});
