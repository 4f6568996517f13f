import { host } from "../state/host";
import { openWith } from "../state/models";
import { action } from "./action";

/** A new, empty model: a file from the first click. */
export const newModel = action({
  id: "new",
  label: "action-new",
  group: "file",
  keys: ["Mod+N"],
  inText: true,
  run: () => openWith(() => host().call("new_model", { template: null })),
});
