import { layOut as arrange } from "../state/views";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canDraw } from "./when";

/** Lays the whole view out anew; one undo step. A generated view is always laid out. */
export const layOut = action({
  id: "lay_out",
  label: "action-lay-out",
  group: "view",
  keys: ["Mod+L"],
  enabled: () => canDraw() && useWindow.getState().active?.type === "stored",
  run: () => {
    const { active } = useWindow.getState();
    return active?.type === "stored" ? arrange(active.id) : undefined;
  },
});
