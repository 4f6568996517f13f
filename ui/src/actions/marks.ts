import { useWindow } from "../state/window";
import { action } from "./action";
import { isWorking } from "./when";

/** Shows or hides the small counts of open questions on the canvas. */
export const marks = action({
  id: "marks",
  label: "action-marks",
  group: "view",
  keys: ["M"],
  enabled: isWorking,
  run: () => {
    const { marks: shown, setMarks } = useWindow.getState();
    setMarks(!shown);
  },
});
