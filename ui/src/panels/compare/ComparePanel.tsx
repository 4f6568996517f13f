/** The differences in words, what only looks different apart, and what became of the open questions. */
import { Check } from "lucide-react";
import type { ChangeLine, CompareResult, PointInfo, Question } from "../../generated/wire";
import { t } from "../../locales/t";
import { useComparing } from "../../state/comparing";
import { Icon } from "../../widgets/Icon";
import { SeverityMark } from "../../widgets/SeverityMark";
import { ChangeLines } from "./ChangeLines";

interface Props {
  result: CompareResult | null;
  /** There is nothing to compare with yet. */
  empty: boolean;
  onPick(line: ChangeLine): void;
  onShow(elements: readonly string[], relations: readonly string[]): void;
}

export function ComparePanel({ result, empty, onPick, onShow }: Props) {
  const picked = useComparing((comparing) => comparing.picked);
  const chosen = ({ elements, relations }: ChangeLine) =>
    elements.length + relations.length > 0 && elements === picked.elements && relations === picked.relations;
  const look = (question: Question) => {
    const elements = [...(question.subject ? [question.subject] : []), ...question.evidence];
    useComparing.getState().pick({ elements: question.subject ? [question.subject] : [], relations: [] });
    onShow(elements, question.evidence);
  };
  return (
    <aside className="compare-panel" aria-label={t("compare-panel")}>
      {!result && empty && (
        <>
          <h2>{t("compare")}</h2>
          <p className="compare-summary">{t("compare-empty")}</p>
        </>
      )}
      {result && (
        <>
          <h2>{titleOf(result.after)}</h2>
          <p className="compare-summary" role="status">
            {result.summary}
          </p>
          <Counts questions={result.questions} />
          <ChangeLines lines={result.changes} picked={chosen} onPick={onPick} />
          {result.layout.length > 0 && (
            <section className="compare-layout" aria-label={t("compare-layout")}>
              <h3 className="change-heading">{t("compare-layout")}</h3>
              <ul>
                {result.layout.map(({ sentence, detail }) => {
                  const words = [...sentence, ...detail].map(({ text }) => text);
                  return <li key={words.join("")}>{sentence.map(({ text }) => text).join("")}</li>;
                })}
              </ul>
            </section>
          )}
          <Questions title={t("compare-opened")} questions={result.questions.opened} onPick={look} />
          <Questions title={t("compare-closed")} questions={result.questions.closed} closed onPick={look} />
        </>
      )}
    </aside>
  );
}

function titleOf({ ref, label }: PointInfo): string {
  return ref.type === "now" ? t("compare-title-now") : t("compare-title", { name: label });
}

function Counts({ questions: { closed, opened, standing } }: Pick<CompareResult, "questions">) {
  const counts = { closed: closed.length, opened: opened.length, standing };
  return (
    <ul className="compare-questions" aria-label={t("compare-questions")}>
      {(["closed", "opened", "standing"] as const).map((what) => (
        <li key={what}>
          <b className="num">{counts[what]}</b>
          <span>{t(`compare-questions-${what}`, { count: counts[what] })}</span>
        </li>
      ))}
    </ul>
  );
}

/** So many of a list are shown before one asks for the rest. */
const MOST = 20;

function Questions({
  title,
  questions,
  closed,
  onPick,
}: {
  title: string;
  questions: readonly Question[];
  closed?: boolean;
  onPick(question: Question): void;
}) {
  if (questions.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="change-heading">{title}</h3>
      <ul>
        {questions.slice(0, MOST).map((one) => (
          <li key={one.fingerprint}>
            <button type="button" className="change change-button" onClick={() => onPick(one)}>
              {closed ? (
                <Icon icon={Check} size={16} />
              ) : (
                <SeverityMark severity={one.severity} nature={one.nature} size={18} />
              )}
              <span className="change-words">{one.question}</span>
            </button>
          </li>
        ))}
        {questions.length > MOST && (
          <li className="compare-more">{t("delete-more", { count: questions.length - MOST })}</li>
        )}
      </ul>
    </section>
  );
}
