/** The versions saved so far, newest first. */
import { useEffect, useState } from "react";
import { saveVersion } from "../actions/save_version";
import { useAction } from "../actions/use-action";
import type { VersionInfo } from "../generated/wire";
import { t } from "../locales/t";
import { host } from "../state/host";
import { sentence } from "../state/problems";
import { Button } from "../widgets/Button";
import { Dialog, DialogButtons } from "../widgets/Dialog";
import { moment } from "../widgets/moment";
import "./Versions.css";

export function Versions({ onClose }: { onClose(): void }) {
  const [versions, setVersions] = useState<VersionInfo[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const save = useAction(saveVersion);
  useEffect(() => {
    host()
      .call("versions", {})
      .then(setVersions, (thrown) => setProblem(sentence(thrown)));
  }, []);
  const newest = [...versions].sort((a, b) => b.revision - a.revision || b.at.localeCompare(a.at));
  return (
    <Dialog title={t("action-versions")} onClose={onClose} width={520}>
      {problem && <p role="alert">{problem}</p>}
      {!problem && versions.length === 0 && <p>{t("versions-none")}</p>}
      <ol className="versions">
        {newest.map((version) => (
          <li key={version.id} className="version">
            <b>{version.name}</b>
            <span className="version-when">
              {version.author
                ? t("versions-by", { at: moment(version.at), author: version.author })
                : moment(version.at)}
              {version.automatic && ` · ${t("versions-automatic")}`}
            </span>
            {version.note && <p>{version.note}</p>}
          </li>
        ))}
      </ol>
      <DialogButtons>
        <Button onPress={save.onPress} disabled={save.disabled}>
          {t("action-save-version")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
