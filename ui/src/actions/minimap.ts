import { useWindow } from "../state/window";
import { action } from "./action";
import { isWorking } from "./when";

/** Shows or hides the small map of the whole picture. */
export const minimap = action({
  id: "minimap",
  label: "action-minimap",
  group: "view",
  enabled: isWorking,
  run: () => {
    const { minimap: shown, setMinimap } = useWindow.getState();
    setMinimap(!shown);
  },
});
