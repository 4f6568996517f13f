/** The backups of the open model: opened as a file of their own, or deleted. */
import { useState } from "react";
import type { BackupInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { host } from "../../state/host";
import { tellProblem } from "../../state/problems";
import { useRequest } from "../../state/request";
import { Dialog } from "../../widgets/Dialog";
import { BackupList } from "./BackupList";

export function Backups({ onClose }: { onClose(): void }) {
  const [round, again] = useState(0);
  const { result, problem } = useRequest("backups", { path: null }, round);
  const erase = async (backup: BackupInfo) => {
    await host().call("delete_backup", { path: backup.path }).catch(tellProblem);
    again(round + 1);
  };
  return (
    <Dialog title={t("backups-title")} onClose={onClose} width={520}>
      <p>{t("backups-text")}</p>
      {problem && <p role="alert">{problem}</p>}
      {result && <BackupList backups={result} onClose={onClose} erase={(backup) => void erase(backup)} />}
    </Dialog>
  );
}
