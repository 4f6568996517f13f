/** A question with its evidence: what it asks, why it matters, what it rests on, and what can be answered at once. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { Question } from "../../generated/wire";
import { t } from "../../locales/t";
import { natureWord } from "../../locales/words";
import type { OpenDocument } from "../../state/document";
import { useWindow } from "../../state/window";
import { IconButton } from "../../widgets/Button";
import { Chip } from "../../widgets/Chip";
import { SeverityMark } from "../../widgets/SeverityMark";
import { Answers } from "../answers/Answers";
import { DecisionSentence } from "../answers/DecisionSentence";
import { Waive } from "../answers/Waive";
import { Waived } from "../answers/Waived";
import { go } from "../left/go";
import { RuleTexts } from "./RuleTexts";
import "./EvidenceCard.css";

export function EvidenceCard({ question, open }: { question: Question; open: OpenDocument }) {
  const evidence = question.evidence
    .flatMap((id) => open.mirror.elements.get(id) ?? [])
    .filter(({ id }) => id !== question.subject);
  return (
    <QuestionCard question={question} title={question.question} open={open}>
      <p>{question.explanation}</p>
      {evidence.length > 0 && (
        <div className="evidence-chips">
          {evidence.map((element) => (
            <Chip key={element.id} element={element} onGo={() => go(element.id, false)} />
          ))}
        </div>
      )}
      {question.subject && open.mirror.elements.get(question.subject)?.kind === "decision" && (
        <DecisionSentence decision={question.subject} open={open} />
      )}
      <WhatToDo questions={[question]} open={open} />
      <RuleTexts code={question.code} />
    </QuestionCard>
  );
}

/** Answers and waiving, or on what grounds it is waived. */
export function WhatToDo({ questions, open }: { questions: Question[]; open: OpenDocument }) {
  const fingerprints = questions.map(({ fingerprint }) => fingerprint);
  const readOnly = open.readOnly !== null;
  if (questions.every(({ waived }) => waived)) return <Waived questions={questions} readOnly={readOnly} />;
  if (readOnly) return null;
  return (
    <>
      <Answers fingerprints={fingerprints} open={open} />
      <Waive fingerprints={fingerprints} />
    </>
  );
}

/** The frame: how much it weighs, what sort of question, and leaving it. */
export function QuestionCard({
  question,
  title,
  open,
  children,
}: {
  question: Question;
  title: string;
  open: OpenDocument;
  children: ReactNode;
}) {
  const light = useWindow((window) => window.light);
  const heading = open.questions.headings.find(({ id }) => id === question.heading)?.label ?? question.heading;
  return (
    <section className="evidence" aria-label={t("evidence-list")}>
      <div className="evidence-head">
        <SeverityMark severity={question.severity} nature={question.nature} />
        {t(question.waived ? "evidence-waived" : "evidence-kind", { nature: natureWord(question.nature), heading })}
        <IconButton icon={X} label={t("evidence-end")} keys={t("evidence-end-key")} onPress={() => light(null)} small />
      </div>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
