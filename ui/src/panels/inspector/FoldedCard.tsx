/** All questions of a folded line, to be answered at once. */
import { useState } from "react";
import type { Question } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { Button } from "../../widgets/Button";
import { Chip } from "../../widgets/Chip";
import { go } from "../left/go";
import { QuestionCard, WhatToDo } from "./EvidenceCard";
import { RuleTexts } from "./RuleTexts";

/** So many are named at first. */
const FIRST = 8;

export function FoldedCard({ questions, open }: { questions: Question[]; open: OpenDocument }) {
  const [all, showAll] = useState(false);
  const [first] = questions;
  if (!first) return null;
  const line = [...open.questions.lines, ...open.questions.waived_lines].find(({ fingerprints }) =>
    fingerprints.includes(first.fingerprint),
  );
  const subjects = questions.flatMap(({ subject }) => (subject ? (open.mirror.elements.get(subject) ?? []) : []));
  return (
    <QuestionCard question={first} title={line?.question ?? first.question} open={open}>
      <p>{t("evidence-together", { count: questions.length })}</p>
      <div className="evidence-chips">
        {subjects.slice(0, all ? subjects.length : FIRST).map((element) => (
          <Chip key={element.id} element={element} onGo={() => go(element.id, false)} />
        ))}
        {!all && subjects.length > FIRST && (
          <Button look="bare" small onPress={() => showAll(true)}>
            {t("delete-more", { count: subjects.length - FIRST })}
          </Button>
        )}
      </div>
      <WhatToDo questions={questions} open={open} />
      <RuleTexts code={first.code} />
    </QuestionCard>
  );
}
