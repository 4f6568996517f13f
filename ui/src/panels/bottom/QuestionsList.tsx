/** The open questions, in the core's order and folding: the first ten, then all. */
import { useState } from "react";
import type { Nature } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { Button } from "../../widgets/Button";
import { Counts } from "./Counts";
import { HeadingFilter } from "./HeadingFilter";
import { listed } from "./listing";
import { QuestionLine } from "./QuestionLine";
import "./QuestionsList.css";

export function QuestionsList({ open }: { open: OpenDocument }) {
  const { questions } = open;
  const [nature, setNature] = useState<Nature | null>(null);
  const [wanted, setHeading] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const heading = questions.headings.some(({ id }) => id === wanted) ? wanted : null;
  const lines = listed(questions, { nature, heading, all });
  const more = nature === null && heading === null && questions.lines.length > questions.first.length;
  return (
    <section className="questions" aria-label={t("questions")}>
      <div className="bottom-head">
        <h2>{t("questions")}</h2>
        <Counts counts={questions.counts} nature={nature} onNature={setNature} />
        <span className="bottom-gap" />
        {more && (
          <Button look="bare" small onPress={() => setAll(!all)}>
            {all ? t("questions-first") : t("questions-all", { count: questions.lines.length })}
          </Button>
        )}
        <HeadingFilter headings={questions.headings} heading={heading} onHeading={setHeading} />
      </div>
      {lines.length > 0 ? (
        <ul className="questions-lines">
          {lines.map(({ line, questions: items }) => (
            <QuestionLine
              key={`${line.code} ${line.severity} ${line.fingerprints[0]}`}
              line={line}
              items={items}
              open={open}
            />
          ))}
        </ul>
      ) : (
        <p className="questions-none">{t(questions.lines.length === 0 ? "questions-none" : "questions-filtered")}</p>
      )}
    </section>
  );
}
