/** One line: a question, or several of one kind folded, which open. */
import { Check, ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { FoldedLine, Question } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { showEvidence } from "../../state/questions";
import { useWindow } from "../../state/window";
import { Button } from "../../widgets/Button";
import { Icon, KindIcon } from "../../widgets/Icon";
import { SeverityMark } from "../../widgets/SeverityMark";

/** So many of a folded line are shown at a time. */
const PORTION = 50;

interface Props {
  line: FoldedLine;
  items: Question[];
  /** Fingerprints of what has been answered while the list holds still. */
  answered: ReadonlySet<string>;
  open: OpenDocument;
}

export function QuestionLine({ line, items, answered, open }: Props) {
  const [unfolded, unfold] = useState(false);
  const [most, showMore] = useState(PORTION);
  const lit = useWindow((window) => window.evidence?.fingerprint);
  const [only] = items;
  if (items.length === 1 && only)
    return (
      <li>
        <Single question={only} open={open} lit={only.fingerprint === lit} answered={answered.has(only.fingerprint)} />
      </li>
    );
  return (
    <li>
      <button type="button" className="question" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
        <SeverityMark severity={line.severity} nature={line.nature} />
        <span className="question-text" title={line.question}>
          {line.question}
        </span>
        <span className="question-subject">
          {t("questions-folded", { count: items.length - answered.size })}
          <Icon icon={unfolded ? ChevronDown : ChevronRight} size={12} />
        </span>
      </button>
      {unfolded && (
        <ul>
          {items.slice(0, most).map((item) => (
            <li key={item.fingerprint}>
              <Single
                question={item}
                open={open}
                lit={item.fingerprint === lit}
                answered={answered.has(item.fingerprint)}
                inside
              />
            </li>
          ))}
          {items.length > most && (
            <li className="question-inside">
              <Button look="bare" small onPress={() => showMore(most + PORTION)}>
                {t("questions-more", { count: Math.min(PORTION, items.length - most) })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function Single({
  question,
  open,
  lit,
  answered,
  inside,
}: {
  question: Question;
  open: OpenDocument;
  lit: boolean;
  answered: boolean;
  inside?: boolean;
}) {
  const text = question.question;
  if (answered)
    return (
      <p className={`question question-answered ${inside ? "question-inside" : ""}`}>
        <Icon icon={Check} size={16} />
        <span className="question-text" title={text}>
          {text}
        </span>
        <span className="question-subject">{t("questions-answered")}</span>
      </p>
    );
  const subject = question.subject ? open.mirror.elements.get(question.subject) : undefined;
  return (
    <button
      type="button"
      className={`question ${inside ? "question-inside" : ""} ${lit ? "question-lit" : ""}`}
      aria-pressed={lit}
      onClick={() => (lit ? useWindow.getState().light(null) : showEvidence(question))}
    >
      <SeverityMark severity={question.severity} nature={question.nature} />
      <span className="question-text" title={text}>
        {text}
      </span>
      {subject && (
        <span className="question-subject" title={subject.name}>
          <KindIcon kind={subject.kind} size={12} coloured />
          {!text.includes(subject.name) && <span className="question-name">{subject.name}</span>}
        </span>
      )}
    </button>
  );
}
