/** One line: a question, or several of one kind folded, which open. */
import { Check, ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { FoldedLine, Question } from "../../generated/wire";
import { t } from "../../locales/t";
import { answerLit } from "../../state/answers";
import type { OpenDocument } from "../../state/document";
import { type FirstFixes, useFirstFixes } from "../../state/first-fixes";
import { showAll, showEvidence } from "../../state/questions";
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
  /** What is likeliest done about each that is in sight, by fingerprint. */
  fixes: FirstFixes;
  open: OpenDocument;
}

export function QuestionLine({ line, items, answered, fixes, open }: Props) {
  const [unfolded, unfold] = useState(false);
  const [most, showMore] = useState(PORTION);
  const lit = useWindow((window) => window.evidence?.fingerprints);
  const within = useFirstFixes(unfolded ? items.slice(0, most) : [], open);
  const [only] = items;
  if (items.length === 1 && only)
    return (
      <li>
        <Single
          question={only}
          fix={fixes.get(only.fingerprint)}
          open={open}
          lit={isLit(only, lit)}
          answered={answered.has(only.fingerprint)}
        />
      </li>
    );
  const left = items.filter(({ fingerprint }) => !answered.has(fingerprint));
  const waived = left[0]?.waived ?? false;
  // Lines share no questions: the first tells which line is lit.
  const all = lit !== undefined && lit.length > 1 && lit[0] === left[0]?.fingerprint;
  return (
    <li>
      <div className={`question-row ${all ? "question-lit" : ""}`}>
        <button type="button" className="question" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
          <SeverityMark severity={line.severity} nature={line.nature} />
          <span className="question-text" title={line.question}>
            {line.question}
          </span>
          <span className="question-subject">
            {t("questions-folded", { count: left.length })}
            <Icon icon={unfolded ? ChevronDown : ChevronRight} size={12} />
          </span>
        </button>
        {open.readOnly === null && left.length > 1 && (
          <Answer
            text={t(waived ? "questions-show-all" : "questions-answer-all")}
            about={line.question}
            onAnswer={() => showAll(left)}
          />
        )}
      </div>
      {unfolded && (
        <ul>
          {items.slice(0, most).map((item) => (
            <li key={item.fingerprint}>
              <Single
                question={item}
                fix={within.get(item.fingerprint)}
                open={open}
                lit={isLit(item, lit)}
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
  fix,
  open,
  lit,
  answered,
  inside,
}: {
  question: Question;
  /** What is likeliest done about it; none: no single step answers it. */
  fix: string | undefined;
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
        <span className="question-subject">{t(become(question, open))}</span>
      </p>
    );
  const subject = question.subject ? open.mirror.elements.get(question.subject) : undefined;
  return (
    <div className={`question-row ${lit ? "question-lit" : ""}`}>
      <button
        type="button"
        className={`question ${inside ? "question-inside" : ""}`}
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
      {open.readOnly === null && !question.waived && (
        <Answer text={fix ?? t("questions-evidence")} about={text} onAnswer={() => showEvidence(question)} />
      )}
    </div>
  );
}

/** What has become of a question that is no longer listed. */
function become({ fingerprint }: Question, open: OpenDocument) {
  const now = open.questions.items.find((item) => item.fingerprint === fingerprint);
  if (!now) return "questions-answered";
  return now.waived ? "questions-now-waived" : "questions-now-open";
}

/** Goes to the answers. */
function Answer({ text, about, onAnswer }: { text: string; about: string; onAnswer(): void }) {
  const press = () => {
    onAnswer();
    answerLit("answer");
  };
  return (
    <button
      type="button"
      className="question-answer"
      aria-label={t("questions-answer-about", { answer: text, question: about })}
      onClick={press}
    >
      {text}
    </button>
  );
}

const isLit = ({ fingerprint }: Question, lit: readonly string[] | undefined) =>
  lit?.length === 1 && lit[0] === fingerprint;
