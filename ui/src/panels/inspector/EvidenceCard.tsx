/** A question with its evidence: what it asks, why it matters, what it rests on. The answer is given below it. */
import { ChevronRight, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Disclosure, DisclosurePanel, Heading, Button as Pressed } from "react-aria-components";
import type { Question, Requests } from "../../generated/wire";
import { t } from "../../locales/t";
import { natureWord } from "../../locales/words";
import type { OpenDocument } from "../../state/document";
import { host } from "../../state/host";
import { tellProblem } from "../../state/problems";
import { useSettings } from "../../state/settings";
import { useWindow } from "../../state/window";
import { IconButton } from "../../widgets/Button";
import { Chip } from "../../widgets/Chip";
import { Icon } from "../../widgets/Icon";
import { SeverityMark } from "../../widgets/SeverityMark";
import { go } from "../left/go";
import "./EvidenceCard.css";

type Rule = Requests["rule"]["result"];

export function EvidenceCard({ question, open }: { question: Question; open: OpenDocument }) {
  const light = useWindow((window) => window.light);
  const rule = useRule(question.code);
  const heading = open.questions.headings.find(({ id }) => id === question.heading)?.label ?? question.heading;
  const evidence = question.evidence
    .flatMap((id) => open.mirror.elements.get(id) ?? [])
    .filter(({ id }) => id !== question.subject);
  return (
    <section className="evidence" aria-label={t("evidence-list")}>
      <div className="evidence-head">
        <SeverityMark severity={question.severity} nature={question.nature} />
        {t("evidence-kind", { nature: natureWord(question.nature), heading })}
        <IconButton icon={X} label={t("evidence-end")} keys={t("evidence-end-key")} onPress={() => light(null)} small />
      </div>
      <h2>{question.question}</h2>
      <p>{question.explanation}</p>
      {evidence.length > 0 && (
        <div className="evidence-chips">
          {evidence.map((element) => (
            <Chip key={element.id} element={element} onGo={() => go(element.id, false)} />
          ))}
        </div>
      )}
      {rule && <More title={t("evidence-why")} text={rule.why} />}
      {rule && <More title={t("evidence-answer")} text={rule.answer} />}
    </section>
  );
}

function More({ title, text }: { title: string; text: string }) {
  if (text === "") return null;
  return (
    <Disclosure className="evidence-more">
      <Heading level={3}>
        <Pressed slot="trigger">
          <Icon icon={ChevronRight} size={12} />
          {title}
        </Pressed>
      </Heading>
      <DisclosurePanel>
        <p>{text}</p>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** The rule behind a question, in the current language; null until it is there. */
function useRule(code: string): Rule | null {
  const language = useSettings((settings) => settings.language);
  const [rule, setRule] = useState<Rule | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language is a reason to ask again.
  useEffect(() => {
    let wanted = true;
    host()
      .call("rule", { code })
      .then((answer) => wanted && setRule(answer), tellProblem);
    return () => {
      wanted = false;
    };
  }, [code, language]);
  return rule;
}
