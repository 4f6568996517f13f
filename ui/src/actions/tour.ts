import { startTour } from "../tour/tour";
import { action } from "./action";
import { isWorking } from "./when";

/** Shows what is where; goes on where it was left. */
export const tour = action({
  id: "tour",
  label: "action-tour",
  group: "help",
  keys: ["F1"],
  enabled: isWorking,
  run: startTour,
});
