import { host } from "../state/host";
import { openPath } from "../state/models";
import { useWindow } from "../state/window";
import { action } from "./action";

/** Opens a model file: by the system's dialog in the desktop window, by its path elsewhere. */
export const open = action({
  id: "open",
  label: "action-open",
  group: "file",
  keys: ["Mod+O"],
  inText: true,
  run: async () => {
    if (!host().desktop) return useWindow.getState().ask("open_path");
    const path = await host().pickOpen();
    if (path) await openPath(path);
  },
});
