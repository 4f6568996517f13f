/** One version: name, when, by whom, and its note. */
import type { VersionInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { moment } from "../../widgets/moment";

export function VersionRow({ version }: { version: VersionInfo }) {
  const by = version.automatic ? t("versions-automatic") : version.author;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys go from version to version, so that each is read out.
    <li className={`version version-head ${version.automatic ? "version-calm" : ""}`} tabIndex={0}>
      <span className="version-name">{version.name}</span>
      <time className="version-when" dateTime={version.at}>
        {moment(version.at)}
      </time>
      {by && <span className="version-second">{by}</span>}
      {version.note && <p className="version-note">{version.note}</p>}
    </li>
  );
}
