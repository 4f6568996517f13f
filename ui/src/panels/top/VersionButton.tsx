/** Saves a version; says which was the last. */
import { History } from "lucide-react";
import { saveVersion } from "../../actions/save_version";
import { useAction } from "../../actions/use-action";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { Button } from "../../widgets/Button";
import { moment } from "../../widgets/moment";

export function VersionButton({ open }: { open: OpenDocument }) {
  const { onPress, disabled } = useAction(saveVersion);
  const last = open.savedVersion;
  return (
    <span className="top-version">
      <Button icon={History} onPress={onPress} disabled={disabled}>
        {t("top-save-version")}
        {last && (
          <span className="top-version-last">{t("top-last-version", { name: last.name, at: moment(last.at) })}</span>
        )}
      </Button>
    </span>
  );
}
