/** The filters in force, each with a cross that takes it away. */
import { X } from "lucide-react";
import type { VersionInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { severityWord } from "../../locales/words";
import { type Asking, EVERYTHING, narrowed, useAsking } from "../../state/asking";
import type { OpenDocument } from "../../state/document";
import { useHistory } from "../../state/history";
import { Button } from "../../widgets/Button";

export function Chosen({ open }: { open: OpenDocument }) {
  const { ask, reset: _, ...asking } = useAsking();
  const versions = useHistory((history) => history.versions);
  if (!narrowed({ ...asking, nature: null })) return null;
  return (
    <div className="questions-chosen">
      {chosen(open, asking, versions).map(({ label, without }) => (
        <Button
          key={label}
          look="line"
          small
          icon={X}
          onPress={() => ask(without)}
          label={t("questions-without", { label })}
        >
          <span className="questions-chosen-label">{label}</span>
        </Button>
      ))}
      <Button look="bare" small onPress={() => ask(EVERYTHING)}>
        {t("questions-unfiltered")}
      </Button>
    </div>
  );
}

function chosen(
  open: OpenDocument,
  asking: Asking,
  versions: readonly VersionInfo[] | null,
): { label: string; without: Partial<Asking> }[] {
  const name = (id: string) => open.mirror.elements.get(id)?.name ?? id;
  const { heading, severity, unit, subject, inView, words, since } = asking;
  const all: { label: string | null; without: Partial<Asking> }[] = [
    { label: subject && t("questions-about", { name: name(subject) }), without: { subject: null } },
    { label: words.trim() && t("questions-containing", { words: words.trim() }), without: { words: "" } },
    {
      label: heading && (open.questions.headings.find(({ id }) => id === heading)?.label ?? heading),
      without: { heading: null },
    },
    { label: severity && severityWord(severity), without: { severity: null } },
    { label: unit && name(unit), without: { unit: null } },
    {
      label: since && t("questions-since-short", { version: versions?.find(({ id }) => id === since)?.name ?? since }),
      without: { since: null },
    },
    { label: inView ? t("questions-in-view-short") : null, without: { inView: false } },
  ];
  return all.flatMap(({ label, without }) => (label ? [{ label, without }] : []));
}
