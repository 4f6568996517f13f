/** What is the matter with a file that does not open, and what can still be had of it. */
import { t } from "../../locales/t";
import { host } from "../../state/host";
import { openWith } from "../../state/models";
import { useRequest } from "../../state/request";
import { useWindow } from "../../state/window";
import { Button } from "../../widgets/Button";
import { Dialog, DialogButtons } from "../../widgets/Dialog";
import { BackupList } from "./BackupList";

export function Recovery({ onClose }: { onClose(): void }) {
  const path = useWindow((window) => window.about.path) ?? "";
  const { result, problem } = useRequest("diagnose", { path }, 0);
  const recover = async () => {
    if (await openWith(() => host().call("recover", { path }))) onClose();
  };
  return (
    <Dialog title={t("recovery-title")} onClose={onClose} width={520}>
      {problem && <p role="alert">{problem}</p>}
      {result && (
        <>
          <p>{result.sentence}</p>
          {result.details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
          {result.backups.length > 0 && <h3>{t("backups-title")}</h3>}
          {result.backups.length > 0 && <BackupList backups={result.backups} onClose={onClose} />}
        </>
      )}
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="primary" onPress={() => void recover()} disabled={!result?.can_recover} autoFocus>
          {t("recovery-do")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
