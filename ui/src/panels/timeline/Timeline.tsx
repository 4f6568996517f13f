/** The versions of the model, newest first, with what each changed; in the place of the inspector. */
import { Copy, Ellipsis, GitBranch, Save, X } from "lucide-react";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { Button as Pressed } from "react-aria-components";
import { newScenario } from "../../actions/new_scenario";
import { saveVersion } from "../../actions/save_version";
import { shareCopy } from "../../actions/share_copy";
import { useAction } from "../../actions/use-action";
import { RestoreVersion } from "../../dialogs/history/RestoreVersion";
import type { VersionInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { useHistory } from "../../state/history";
import { useWindow } from "../../state/window";
import { Button, IconButton } from "../../widgets/Button";
import { Icon } from "../../widgets/Icon";
import { Menu } from "../../widgets/Menu";
import { FoldedRow } from "./FoldedRow";
import { rails, rowsOf } from "./rows";
import { VersionRow } from "./VersionRow";
import "./Timeline.css";

export function Timeline({ open }: { open: OpenDocument }) {
  const versions = useHistory((history) => history.versions);
  const [unfolded, unfold] = useState<ReadonlySet<string>>(new Set());
  const [looked, lookAt] = useState<string | null>(null);
  const [restoring, restore] = useState<VersionInfo | null>(null);
  const rows = rowsOf(versions ?? [], unfolded);
  const beside = rails(rows);
  const width = Math.max(0, ...beside.map(({ column, through, joins }) => Math.max(column, ...through, ...joins))) + 1;
  const branches = new Set(versions?.map((version) => version.scenario)).size > 1;
  const doing = { canEdit: open.readOnly === null, restore };
  const panel = useInHand(versions !== null);
  return (
    <section ref={panel} className="timeline" aria-label={t("action-versions")} onKeyDown={leave}>
      <Head />
      {versions?.length === 0 && <p className="timeline-none">{t("versions-none")}</p>}
      <ol className="versions" onKeyDown={walk}>
        {rows.map((row, at) => {
          const [version] = row.versions;
          const rail = beside[at];
          if (!version || !rail) return null;
          const line = { rail, rails: width };
          if (row.folded) {
            const show = () => unfold(new Set(unfolded).add(version.id));
            return <FoldedRow key={version.id} {...line} row={row} onUnfold={show} />;
          }
          const isOpen = looked === version.id;
          const toggle = () => lookAt(isOpen ? null : version.id);
          const what = { version, branches, doing, unfolded: isOpen, onUnfold: toggle };
          return <VersionRow key={version.id} {...line} {...what} />;
        })}
      </ol>
      {restoring && <RestoreVersion version={restoring} onClose={() => restore(null)} />}
    </section>
  );
}

function Head() {
  const save = useAction(saveVersion);
  const share = useAction(shareCopy);
  const branch = useAction(newScenario);
  const more = [
    { id: "share", label: share.label, icon: Copy, disabled: share.disabled, run: share.onPress },
    { id: "scenario", label: branch.label, icon: GitBranch, disabled: branch.disabled, run: branch.onPress },
  ];
  return (
    <header className="timeline-head">
      <h2>{t("action-versions")}</h2>
      <Button small icon={Save} onPress={save.onPress} disabled={save.disabled}>
        {t("top-save-version")}
      </Button>
      <Menu label={t("versions-more")} groups={[more]}>
        <Pressed className="button button-icon button-small" aria-label={t("versions-more")}>
          <Icon icon={Ellipsis} size={14} />
        </Pressed>
      </Menu>
      <IconButton icon={X} label={t("close")} onPress={() => useWindow.getState().showTimeline(false)} small />
    </header>
  );
}

/** The newest version has the keyboard as soon as it is there; what had it before gets it back. */
function useInHand(there: boolean) {
  const panel = useRef<HTMLElement>(null);
  // With the panel, not after it: a key pressed at once must not be followed by another place.
  useLayoutEffect(() => {
    if (!there) return;
    const before = document.activeElement;
    panel.current?.querySelector<HTMLElement>(".version-head")?.focus();
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [there]);
  return panel;
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

/** Escape gives the place back; one in a menu or dialog that belongs to the panel is for that. */
function leave(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "Escape" || !event.currentTarget.contains(event.target as Node)) return;
  event.preventDefault();
  useWindow.getState().showTimeline(false);
}
