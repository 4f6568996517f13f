/** What can be done with a version. The same from its menu and its buttons. */
import { ArchiveRestore, FlaskConical, GitBranch, GitCompareArrows } from "lucide-react";
import { beginCompare } from "../../actions/compare";
import type { PointRef, VersionInfo } from "../../generated/wire";
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

const point = (id: string): PointRef => ({ type: "version", id });

export const compareWithNow = ({ id }: VersionInfo): void => beginCompare(point(id));

export function entriesOf(version: VersionInfo, doing: Doing): Entry[][] {
  return [comparing(version), keeping(version, doing)];
}

function comparing(version: VersionInfo): Entry[] {
  const [parent] = version.parents;
  const now = {
    id: "now",
    label: t("versions-compare-now"),
    icon: GitCompareArrows,
    run: () => compareWithNow(version),
  };
  if (!parent) return [now];
  const run = () => beginCompare(point(parent), point(version.id));
  return [now, { id: "before", label: t("versions-compare-before"), run }];
}

function keeping(version: VersionInfo, { canEdit, restore }: Doing): Entry[] {
  const disabled = !canEdit;
  const branch = () => useWindow.getState().ask("new_scenario", { version: version.id });
  return [
    { id: "restore", label: t("versions-restore"), icon: ArchiveRestore, disabled, run: () => restore(version) },
    { id: "copy", label: t("versions-try"), icon: FlaskConical, run: () => void openCopy(version) },
    { id: "scenario", label: t("versions-scenario"), icon: GitBranch, disabled, run: branch },
  ];
}
