import { useDocument } from "../state/document";
import { useWindow } from "../state/window";
import { action } from "./action";
import { canEdit } from "./when";

/** Shows what two sides wanted differently and nobody has chosen yet. */
export const conflicts = action({
  id: "conflicts",
  label: "action-conflicts",
  group: "edit",
  keys: ["Mod+Shift+O"],
  inText: true,
  enabled: () => canEdit() && (useDocument.getState().open?.conflicts ?? 0) > 0,
  run: () => useWindow.getState().ask("conflicts"),
});
