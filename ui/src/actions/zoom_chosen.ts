import { useStage } from "../state/stage";
import { useWindow } from "../state/window";
import { action } from "./action";
import { somethingSelected } from "./when";

/** Shows what is selected as large as it fits. */
export const zoomChosen = action({
  id: "zoom_chosen",
  label: "action-zoom-chosen",
  group: "view",
  keys: ["Z"],
  enabled: () => useStage.getState().stage !== null && somethingSelected(),
  run: () => useStage.getState().stage?.fitChosen(useWindow.getState().selection),
});
