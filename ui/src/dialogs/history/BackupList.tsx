/** Backups, the newest first; each opens as a new file. */
import { Trash2 } from "lucide-react";
import type { BackupInfo } from "../../generated/wire";
import { language, t } from "../../locales/t";
import { host } from "../../state/host";
import { openWith } from "../../state/models";
import { Button, IconButton } from "../../widgets/Button";
import { moment } from "../../widgets/moment";
import "./Scenarios.css";

export function BackupList({
  backups,
  onClose,
  erase,
}: {
  backups: BackupInfo[];
  onClose(): void;
  /** Where backups can be deleted. */
  erase?(backup: BackupInfo): void;
}) {
  const open = async (backup: BackupInfo) => {
    if (await openWith(() => host().call("open_backup", { path: backup.path }))) onClose();
  };
  if (backups.length === 0) return <p>{t("backups-none")}</p>;
  return (
    <ul className="scenarios" aria-label={t("backups-title")}>
      {backups.map((backup) => {
        const at = moment(backup.at);
        return (
          <li key={backup.path} className="scenario">
            <span className="scenario-name">
              <b>{at}</b>
              <span>{size(backup.size)}</span>
            </span>
            <Button small label={t("backup-open-named", { at })} onPress={() => void open(backup)}>
              {t("backup-open")}
            </Button>
            {erase && (
              <IconButton icon={Trash2} label={t("backup-delete-named", { at })} onPress={() => erase(backup)} small />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function size(bytes: number): string {
  const unit = new Intl.NumberFormat(language(), { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 });
  return unit.format(Math.ceil(bytes / 1000));
}
