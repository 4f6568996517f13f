import { useStage } from "../state/stage";
import { action } from "./action";

export const selectAll = action({
  id: "select_all",
  label: "action-select-all",
  group: "edit",
  keys: ["Mod+A"],
  enabled: () => useStage.getState().stage !== null,
  run: () => useStage.getState().stage?.selectAll(),
});
