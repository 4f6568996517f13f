/** What one can filter the questions by, worded. Pure. */
import type { Questions, Severity, VersionInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { severityWord } from "../../locales/words";
import { elementsOf } from "../../model/selectors";
import type { OpenDocument } from "../../state/document";
import type { Choice } from "../../widgets/Select";

const SEVERITIES: Severity[] = ["error", "warning", "hint"];

export const severityChoices = (): Choice<Severity>[] => SEVERITIES.map((id) => ({ id, label: severityWord(id) }));

/** Headings that have questions, with their number. */
export function headingChoices({ headings }: Questions): Choice<string>[] {
  return headings.map(({ id, label, count }) => ({ id, label: t("questions-counted", { label, count }) }));
}

/** Units that are asked about, or answer for something that is. */
export function unitChoices({ mirror, questions }: OpenDocument, units: ReadonlyMap<string, string>): Choice<string>[] {
  const subjects = questions.items.flatMap(({ subject, waived }) => (subject && !waived ? [subject] : []));
  const asked = new Set(subjects.flatMap((subject) => [subject, units.get(subject) ?? subject]));
  return elementsOf(mirror, "unit")
    .filter(({ id }) => asked.has(id))
    .map(({ id, name }) => ({ id, label: name }));
}

/** Versions that were saved by hand, the newest first. */
export function versionChoices(versions: readonly VersionInfo[] | null): Choice<string>[] {
  return (versions ?? []).filter(({ automatic }) => !automatic).map(({ id, name }) => ({ id, label: name }));
}
