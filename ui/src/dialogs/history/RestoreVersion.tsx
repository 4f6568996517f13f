/** Asks before a version is restored, and says what happens. */
import type { VersionInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { restoreVersion } from "../../state/scenarios";
import { Button } from "../../widgets/Button";
import { Dialog, DialogButtons } from "../../widgets/Dialog";
import { moment } from "../../widgets/moment";

export function RestoreVersion({ version, onClose }: { version: VersionInfo; onClose(): void }) {
  const restore = async () => {
    if (await restoreVersion(version)) onClose();
  };
  return (
    <Dialog title={t("restore-title", { name: version.name })} onClose={onClose}>
      <p>{t("restore-text", { at: moment(version.at) })}</p>
      <p>{t("restore-kept")}</p>
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="primary" onPress={() => void restore()} autoFocus>
          {t("restore-do")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
