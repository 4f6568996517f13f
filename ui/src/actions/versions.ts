import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

/** Shows the versions in the place of the inspector, the newest in hand; pressed again, gives the place back. */
export const versions = action({
  id: "versions",
  label: "action-versions",
  group: "file",
  keys: ["Mod+Shift+S"],
  inText: true,
  enabled: isOpen,
  run: () => {
    const { timeline, showTimeline } = useWindow.getState();
    showTimeline(!timeline);
  },
});
