import { closeModel } from "../state/models";
import { action } from "./action";
import { isOpen } from "./when";

/** Back to the start screen. */
export const close = action({
  id: "close",
  label: "action-close",
  group: "file",
  keys: ["Mod+W"],
  inText: true,
  enabled: isOpen,
  run: closeModel,
});
