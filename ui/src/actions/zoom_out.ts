import { useStage } from "../state/stage";
import { action } from "./action";

export const zoomOut = action({
  id: "zoom_out",
  label: "action-zoom-out",
  group: "view",
  keys: ["-"],
  enabled: () => useStage.getState().stage !== null,
  run: () => useStage.getState().stage?.zoomOut(),
});
