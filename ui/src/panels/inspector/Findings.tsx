/** The open questions about an element, each to be answered or lived with. */
import type { Element, Question } from "../../generated/wire";
import { t } from "../../locales/t";
import { answerLit } from "../../state/answers";
import type { OpenDocument } from "../../state/document";
import { useFirstFixes } from "../../state/first-fixes";
import { showEvidence } from "../../state/questions";
import { useWindow, type Wish } from "../../state/window";
import { Button } from "../../widgets/Button";
import { SeverityMark } from "../../widgets/SeverityMark";
import { Part } from "./Part";
import "./Findings.css";

export function Findings({ element, open }: { element: Element; open: OpenDocument }) {
  const lit = useWindow((window) => window.evidence?.fingerprints);
  const items = open.questions.items.filter(
    (item) => item.subject === element.id && !item.waived && !lit?.includes(item.fingerprint),
  );
  const fixes = useFirstFixes(items, open);
  if (items.length === 0) return null;
  return (
    <Part title={t("questions")} aside={items.length}>
      <ul className="findings">
        {items.map((item) => (
          <li key={item.fingerprint} className="finding">
            <SeverityMark severity={item.severity} nature={item.nature} />
            <button type="button" className="finding-question" onClick={() => showEvidence(item)}>
              {item.question}
            </button>
            {open.readOnly === null && (
              <div className="finding-buttons">
                <Wished wish="answer" question={item} text={fixes.get(item.fingerprint) ?? t("questions-evidence")} />
                <Wished wish="waive" question={item} text={t("waive-do")} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Wished({ wish, question, text }: { wish: Wish; question: Question; text: string }) {
  const go = () => {
    showEvidence(question);
    answerLit(wish);
  };
  const label = t("questions-answer-about", { answer: text, question: question.question });
  return (
    <Button look={wish === "answer" ? "line" : "bare"} small label={label} onPress={go}>
      {text}
    </Button>
  );
}
