/** The versions of the model, newest first, in the place of the inspector; the model can be edited meanwhile. */
import { Save, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { saveVersion } from "../../actions/save_version";
import { useAction } from "../../actions/use-action";
import type { VersionInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { host } from "../../state/host";
import { sentence } from "../../state/problems";
import { useWindow } from "../../state/window";
import { Button, IconButton } from "../../widgets/Button";
import { FoldedRow } from "./FoldedRow";
import { newestFirst, rowsOf } from "./rows";
import { VersionRow } from "./VersionRow";
import "./Timeline.css";

export function Timeline({ open }: { open: OpenDocument }) {
  const { versions, problem } = useVersions(open);
  const [unfolded, unfold] = useState<ReadonlySet<string>>(new Set());
  const save = useAction(saveVersion);
  const shut = () => useWindow.getState().showTimeline(false);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    shut();
  };
  return (
    <section className="timeline" aria-label={t("action-versions")} onKeyDown={leave}>
      <header className="timeline-head">
        <h2>{t("action-versions")}</h2>
        <Button small icon={Save} onPress={save.onPress} disabled={save.disabled}>
          {t("top-save-version")}
        </Button>
        <IconButton icon={X} label={t("close")} onPress={shut} small />
      </header>
      {problem && <p role="alert">{problem}</p>}
      {!problem && versions?.length === 0 && <p className="timeline-none">{t("versions-none")}</p>}
      <ol className="versions" onKeyDown={walk}>
        {rowsOf(versions ?? [], unfolded).map((row) => {
          const [version] = row.versions;
          if (!version) return null;
          if (!row.folded) return <VersionRow key={version.id} version={version} />;
          return <FoldedRow key={version.id} row={row} onUnfold={() => unfold(new Set(unfolded).add(version.id))} />;
        })}
      </ol>
    </section>
  );
}

/** The versions as the core tells them, anew when there is another one. */
function useVersions({ path, versions: count, savedVersion }: OpenDocument) {
  const [versions, setVersions] = useState<VersionInfo[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const newest = savedVersion?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file, count or newest version is a reason to ask again.
  useEffect(() => {
    let wanted = true;
    host()
      .call("versions", {})
      .then(
        (told) => wanted && setVersions(newestFirst(told)),
        (thrown) => wanted && setProblem(sentence(thrown)),
      );
    return () => {
      wanted = false;
    };
  }, [path, count, newest]);
  return { versions, problem };
}

/** Arrows, Home and End go from version to version. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>(".version-head")];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  lines[Math.max(0, Math.min(lines.length - 1, to))]?.focus();
}
