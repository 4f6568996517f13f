import { compares, useComparing } from "../state/comparing";
import { useDocument } from "../state/document";
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
    const beside = compares(useDocument.getState().open?.path);
    useComparing.getState().end();
    const { timeline, showTimeline } = useWindow.getState();
    showTimeline(beside || !timeline);
  },
});
