import { useStage } from "../state/stage";
import { action } from "./action";

export const zoomFit = action({
  id: "zoom_fit",
  label: "action-zoom-fit",
  group: "view",
  keys: ["0"],
  enabled: () => useStage.getState().stage !== null,
  run: () => useStage.getState().stage?.fit(),
});
