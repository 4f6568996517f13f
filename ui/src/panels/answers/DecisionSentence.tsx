/** A decision in one sentence, worded by the core. What is missing is an empty place; pressing it goes to its question. */
import type { SentenceSpan } from "../../generated/wire";
import { t } from "../../locales/t";
import { answerLit } from "../../state/answers";
import type { OpenDocument } from "../../state/document";
import { showEvidence } from "../../state/questions";
import { useRequest } from "../../state/request";
import { Blank } from "../../widgets/Chip";
import "./DecisionSentence.css";

interface Props {
  decision: string;
  open: OpenDocument;
  /** Called when an empty place was pressed. */
  onLeave?(): void;
}

export function DecisionSentence({ decision, open, onLeave }: Props) {
  const { result } = useRequest("decision_sentence", { id: decision }, open.mirror.revision);
  if (!result) return null;
  return (
    <p className="sentence">
      {result.spans.map((span, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a sentence has no other name than its place.
        <Piece key={at} span={span} decision={decision} open={open} {...(onLeave ? { onLeave } : {})} />
      ))}
    </p>
  );
}

function Piece({ span: { text, strong, blank }, decision, open, onLeave }: Props & { span: SentenceSpan }) {
  if (blank === null) return strong ? <strong>{text}</strong> : text;
  const asks = open.questions.items.find(
    ({ code, subject, waived }) => code === blank && subject === decision && !waived,
  );
  if (!asks) return <span className="blank sentence-blank">{text}</span>;
  const go = () => {
    onLeave?.();
    showEvidence(asks);
    answerLit("answer");
  };
  return <Blank asked text={text} label={t("sentence-blank", { text, question: asks.question })} onPress={go} />;
}
