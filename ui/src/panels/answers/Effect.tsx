/** What an answer would close and open, before it is given. */
import { Check } from "lucide-react";
import type { FixPreview, Question } from "../../generated/wire";
import { t } from "../../locales/t";
import { Icon } from "../../widgets/Icon";
import { SeverityMark } from "../../widgets/SeverityMark";

/** More than these would not be read. */
const MOST = 4;

/** `own`: the questions that are being answered, which need not be named again. */
export function Effect({ preview, own }: { preview: FixPreview; own: readonly string[] }) {
  const { sentence, closed, opened } = preview;
  const answered = new Set(own);
  const others = closed.filter(({ fingerprint }) => !answered.has(fingerprint));
  return (
    <div className="effect" role="status">
      <p>{sentence}</p>
      <Changes title={t("effect-closed")} questions={others} closed />
      <Changes title={t("effect-opened")} questions={opened} />
    </div>
  );
}

/** Questions under a title; none: nothing. */
export function Changes({
  title,
  questions,
  closed,
  most = MOST,
}: {
  title: string;
  questions: Question[];
  closed?: boolean;
  most?: number;
}) {
  if (questions.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="effect-lines">
        {questions.slice(0, most).map(({ fingerprint, severity, nature, question }) => (
          <li key={fingerprint}>
            {closed ? <Icon icon={Check} size={14} /> : <SeverityMark severity={severity} nature={nature} />}
            <span>{question}</span>
          </li>
        ))}
        {questions.length > most && <li>{t("delete-more", { count: questions.length - most })}</li>}
      </ul>
    </>
  );
}
