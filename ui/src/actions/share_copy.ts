import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

export const shareCopy = action({
  id: "share_copy",
  label: "action-share-copy",
  group: "file",
  enabled: isOpen,
  run: () => useWindow.getState().ask("share_copy"),
});
