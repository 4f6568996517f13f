/** What can be done with a version. The same from its menu and its buttons. */
import { ArchiveRestore, FlaskConical, GitBranch } from "lucide-react";
import type { VersionInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { openCopy } from "../../state/scenarios";
import { useWindow } from "../../state/window";
import type { Entry } from "../../widgets/Menu";

export interface Doing {
  /** Whether the file can be written. */
  canEdit: boolean;
  /** Asks before the version is restored. */
  restore(version: VersionInfo): void;
}

export function entriesOf(version: VersionInfo, { canEdit, restore }: Doing): Entry[][] {
  const disabled = !canEdit;
  const branch = () => useWindow.getState().ask("new_scenario", { version: version.id });
  return [
    [
      { id: "restore", label: t("versions-restore"), icon: ArchiveRestore, disabled, run: () => restore(version) },
      { id: "copy", label: t("versions-try"), icon: FlaskConical, run: () => void openCopy(version) },
      { id: "scenario", label: t("versions-scenario"), icon: GitBranch, disabled, run: branch },
    ],
  ];
}
