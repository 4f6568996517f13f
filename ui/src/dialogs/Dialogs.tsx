/** The one dialog that is open, if any. */
import { usePartOfWindow, useWindow } from "../state/window";
import { About } from "./About";
import { Decisions } from "./Decisions";
import { DeleteElements } from "./DeleteElements";
import { ExportDialog } from "./export/ExportDialog";
import { FindReplace } from "./FindReplace";
import { Backups } from "./history/Backups";
import { NewScenario } from "./history/NewScenario";
import { Recovery } from "./history/Recovery";
import { RenameScenario } from "./history/RenameScenario";
import { Scenarios } from "./history/Scenarios";
import { ShareCopy } from "./history/ShareCopy";
import { Integration } from "./Integration";
import { ConflictsDialog } from "./merge/ConflictsDialog";
import { MergeDialog } from "./merge/MergeDialog";
import { NewRelation } from "./NewRelation";
import { NewView } from "./NewView";
import { OpenPath } from "./OpenPath";
import { PasteCells } from "./PasteCells";
import { RulePack } from "./packs/RulePack";
import { Waivers } from "./packs/Waivers";
import { Palette } from "./palette/Palette";
import { SaveVersion } from "./SaveVersion";
import { Shortcuts } from "./Shortcuts";
import { Stress } from "./Stress";

const DIALOGS = {
  about: About,
  backups: Backups,
  decisions: Decisions,
  delete_elements: DeleteElements,
  export: ExportDialog,
  find_replace: FindReplace,
  integration: Integration,
  new_relation: NewRelation,
  new_scenario: NewScenario,
  new_view: NewView,
  open_path: OpenPath,
  palette: Palette,
  paste_cells: PasteCells,
  recovery: Recovery,
  rename_scenario: RenameScenario,
  rule_pack: RulePack,
  save_version: SaveVersion,
  scenarios: Scenarios,
  share_copy: ShareCopy,
  shortcuts: Shortcuts,
  stress: Stress,
  merge: MergeDialog,
  conflicts: ConflictsDialog,
  waivers: Waivers,
};

export function Dialogs() {
  const { dialog, ask } = usePartOfWindow(({ dialog, ask }) => ({ dialog, ask }));
  if (!dialog) return null;
  const Shown = DIALOGS[dialog];
  return <Shown onClose={() => useWindow.getState().dialog === dialog && ask(null)} />;
}
