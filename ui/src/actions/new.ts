import { host } from "../state/host";
import { openWith } from "../state/models";
import { whenStage } from "../state/stage";
import { action } from "./action";

/** A new, empty model: a file from the first click, and a place to type the first name. */
export const newModel = action({
  id: "new",
  label: "action-new",
  group: "file",
  keys: ["Mod+N"],
  inText: true,
  run: async () => {
    if (await openWith(() => host().call("new_model", { template: null }))) whenStage((stage) => stage.startCapture());
  },
});
