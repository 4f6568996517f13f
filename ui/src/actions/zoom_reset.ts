import { useStage } from "../state/stage";
import { action } from "./action";

export const zoomReset = action({
  id: "zoom_reset",
  label: "action-zoom-reset",
  group: "view",
  keys: ["1"],
  enabled: () => useStage.getState().stage !== null,
  run: () => useStage.getState().stage?.zoomReset(),
});
