import { useStage } from "../state/stage";
import { action } from "./action";

export const zoomReset = action({
  id: "zoom_reset",
  label: "action-zoom-reset",
  group: "view",
  keys: ["Mod+1"],
  inText: true,
  enabled: () => useStage.getState().stage !== null,
  run: () => useStage.getState().stage?.zoomReset(),
});
