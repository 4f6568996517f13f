/** The one dialog that is open, if any. */
import { useWindow } from "../state/window";
import { About } from "./About";
import { DeleteElements } from "./DeleteElements";
import { ExportDialog } from "./export/ExportDialog";
import { NewView } from "./NewView";
import { OpenPath } from "./OpenPath";
import { SaveVersion } from "./SaveVersion";
import { Shortcuts } from "./Shortcuts";

const DIALOGS = {
  about: About,
  delete_elements: DeleteElements,
  export: ExportDialog,
  new_view: NewView,
  open_path: OpenPath,
  save_version: SaveVersion,
  shortcuts: Shortcuts,
};

export function Dialogs() {
  const { dialog, ask } = useWindow();
  if (!dialog) return null;
  const Shown = DIALOGS[dialog];
  return <Shown onClose={() => useWindow.getState().dialog === dialog && ask(null)} />;
}
