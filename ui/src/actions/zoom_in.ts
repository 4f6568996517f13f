import { useStage } from "../state/stage";
import { action } from "./action";

export const zoomIn = action({
  id: "zoom_in",
  label: "action-zoom-in",
  group: "view",
  keys: ["+", "="],
  enabled: () => useStage.getState().stage !== null,
  run: () => useStage.getState().stage?.zoomIn(),
});
