import { layOut } from "../state/views";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canDraw } from "./when";

/** Lays out the selected elements among themselves; everything else stays. */
export const layOutChosen = action({
  id: "lay_out_chosen",
  label: "action-lay-out-chosen",
  group: "view",
  keys: ["Mod+Shift+L"],
  enabled: () => {
    const { active, selection } = useWindow.getState();
    return canDraw() && active?.type === "stored" && selection.elements.length > 1;
  },
  run: () => {
    const { active, selection } = useWindow.getState();
    return active?.type === "stored" ? layOut(active.id, { what: "chosen", elements: selection.elements }) : undefined;
  },
});
