import { useLayout } from "../state/layout";
import { action } from "./action";
import { isWorking } from "./when";

/** Shows or hides the list of open questions. */
export const questions = action({
  id: "questions",
  label: "action-questions",
  group: "view",
  keys: ["Mod+J"],
  inText: true,
  enabled: isWorking,
  run: () => useLayout.getState().arrange({ bottom: !useLayout.getState().bottom }),
});
