/** One version: name, when, by whom, its note, what it changed. Unfolded it shows its figures and what can be done with it. */
import { ArchiveRestore, Ellipsis, FlaskConical, GitBranch, GitCompareArrows } from "lucide-react";
import { type MouseEvent, useEffect, useRef } from "react";
import { Button as Pressed } from "react-aria-components";
import type { VersionFacts, VersionInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { factsKey, useHistory, wantFacts } from "../../state/history";
import { openCopy } from "../../state/scenarios";
import { Button } from "../../widgets/Button";
import { Icon } from "../../widgets/Icon";
import { Menu } from "../../widgets/Menu";
import { moment } from "../../widgets/moment";
import { compareWithNow, type Doing, entriesOf } from "./entries";
import { Facts, Figures } from "./Facts";
import { RailShape } from "./RailShape";
import type { Rail } from "./rows";

interface Props {
  version: VersionInfo;
  rail: Rail;
  /** How many lines of branches stand beside the rows. */
  rails: number;
  /** Whether there is more than one scenario to tell apart. */
  branches: boolean;
  unfolded: boolean;
  onUnfold(): void;
  doing: Doing;
}

export function VersionRow({ version, rail, rails, branches, unfolded, onUnfold, doing }: Props) {
  const facts = useHistory((history) => history.facts.get(factsKey(version.id)));
  const row = useSeen(version.id);
  const menu = t("versions-menu", { name: version.name });
  return (
    <li
      ref={row}
      className={`version ${version.automatic ? "version-calm" : ""} ${unfolded ? "version-open" : ""}`}
      onContextMenu={openMenu}
    >
      <RailShape rail={rail} calm={version.automatic} width={rails} />
      <div className="version-body">
        <button type="button" className="version-head" aria-expanded={unfolded} onClick={onUnfold}>
          <span className="version-name">{version.name}</span>
          <time className="version-when" dateTime={version.at}>
            {moment(version.at)}
          </time>
          <Second version={version} branches={branches} />
          {version.note && <span className="version-note">{version.note}</span>}
          {facts && <Facts facts={facts} />}
        </button>
        {unfolded && <Opened version={version} facts={facts} doing={doing} />}
      </div>
      <Menu label={menu} groups={entriesOf(version, doing)}>
        <Pressed className="button button-icon button-small version-menu" aria-label={menu}>
          <Icon icon={Ellipsis} size={14} />
        </Pressed>
      </Menu>
    </li>
  );
}

function Second({ version, branches }: { version: VersionInfo; branches: boolean }) {
  const scenario = useHistory(({ scenarios }) => scenarios.find(({ id }) => id === version.scenario)?.name);
  const by = version.automatic ? t("versions-automatic") : version.author;
  if (!by && !branches) return null;
  return (
    <span className="version-second">
      {branches && (
        <span className="version-branch">
          <Icon icon={GitBranch} size={12} />
          {scenario ?? t("versions-scenario-gone")}
        </span>
      )}
      {by}
    </span>
  );
}

function Opened({ version, facts, doing }: { version: VersionInfo; facts: VersionFacts | undefined; doing: Doing }) {
  return (
    <div className="version-more">
      {facts && <p>{facts.summary}</p>}
      {facts && <Figures lines={facts.scorecard} />}
      <div className="version-buttons">
        <Button small icon={GitCompareArrows} onPress={() => compareWithNow(version)}>
          {t("versions-compare-now")}
        </Button>
        <Button small icon={ArchiveRestore} disabled={!doing.canEdit} onPress={() => doing.restore(version)}>
          {t("versions-restore")}
        </Button>
        <Button small icon={FlaskConical} onPress={() => void openCopy(version)}>
          {t("versions-try")}
        </Button>
      </div>
    </div>
  );
}

/** The menu key and the right button open the row's menu. */
function openMenu(event: MouseEvent<HTMLLIElement>): void {
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(".version-menu")?.click();
}

/** Asks for the facts of a version as soon as its row is seen, in the language of the window. */
function useSeen(id: string) {
  const row = useRef<HTMLLIElement>(null);
  const key = factsKey(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is a reason to ask again.
  useEffect(() => {
    const { current } = row;
    if (!current || typeof IntersectionObserver === "undefined") return wantFacts(id);
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      wantFacts(id);
      seen.disconnect();
    });
    seen.observe(current);
    return () => seen.disconnect();
  }, [id, key]);
  return row;
}
