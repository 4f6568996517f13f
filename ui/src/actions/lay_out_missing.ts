import { layOut, viewpointOf } from "../state/views";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canDraw } from "./when";

/** Puts in what belongs to the view and is not in it yet; everything else stays. A free view has nothing of its own. */
export const layOutMissing = action({
  id: "lay_out_missing",
  label: "action-lay-out-missing",
  group: "view",
  enabled: () => {
    const { active } = useWindow.getState();
    return canDraw() && active?.type === "stored" && viewpointOf(active) !== "free";
  },
  run: () => {
    const { active } = useWindow.getState();
    return active?.type === "stored" ? layOut(active.id, { what: "missing" }) : undefined;
  },
});
