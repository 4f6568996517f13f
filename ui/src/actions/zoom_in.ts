import { useStage } from "../state/stage";
import { action } from "./action";

export const zoomIn = action({
  id: "zoom_in",
  label: "action-zoom-in",
  group: "view",
  keys: ["Mod++", "Mod+="],
  inText: true,
  enabled: () => useStage.getState().stage !== null,
  run: () => useStage.getState().stage?.zoomIn(),
});
