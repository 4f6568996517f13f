import { paste as put } from "../state/clipboard";
import { action } from "./action";
import { canDraw } from "./when";

/** What was copied here, or lines and cells from another program. */
export const paste = action({
  id: "paste",
  label: "action-paste",
  group: "edit",
  keys: ["Mod+V"],
  enabled: canDraw,
  run: put,
});
