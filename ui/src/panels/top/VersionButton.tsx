/** The last version and when it was saved; opens the timeline. Beside it, saving one. */
import { History, Save } from "lucide-react";
import { saveVersion } from "../../actions/save_version";
import { useAction } from "../../actions/use-action";
import { versions } from "../../actions/versions";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { Button, IconButton } from "../../widgets/Button";
import { moment } from "../../widgets/moment";
import { Tip } from "../../widgets/Tip";

export function VersionButton({ open }: { open: OpenDocument }) {
  const { label, keys, onPress } = useAction(versions);
  const save = useAction(saveVersion);
  const last = open.savedVersion;
  return (
    <span className="top-version">
      <IconButton icon={Save} label={save.label} keys={save.keys} onPress={save.onPress} disabled={save.disabled} />
      <Tip text={label} keys={keys}>
        <Button icon={History} onPress={onPress}>
          <span className="top-version-name">{last?.name ?? t("top-versions")}</span>
          {last && <span className="top-version-last">{t("top-saved", { at: moment(last.at) })}</span>}
        </Button>
      </Tip>
    </span>
  );
}
