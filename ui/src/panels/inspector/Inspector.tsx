/** The right side: the question whose evidence is lit, and whatever is selected, to be answered right there. */
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { useWindow } from "../../state/window";
import { ElementInspector } from "./ElementInspector";
import { EvidenceCard } from "./EvidenceCard";
import { ManyInspector } from "./ManyInspector";
import { ModelInspector } from "./ModelInspector";
import { RelationInspector } from "./RelationInspector";
import "./Inspector.css";

export function Inspector({ open }: { open: OpenDocument }) {
  const { evidence, selection } = useWindow();
  const question = evidence && open.questions.items.find((item) => item.fingerprint === evidence.fingerprint);
  return (
    <div className="inspector">
      {question && <EvidenceCard key={question.fingerprint} question={question} open={open} />}
      <Selected open={open} selection={selection} withQuestion={Boolean(question)} />
    </div>
  );
}

function Selected({
  open,
  selection,
  withQuestion,
}: {
  open: OpenDocument;
  selection: ReturnType<typeof useWindow.getState>["selection"];
  withQuestion: boolean;
}) {
  const { elements, relations, notes } = selection;
  const [elementId] = elements;
  const [relationId] = relations;
  const element = elementId !== undefined && open.mirror.elements.get(elementId);
  const relation = relationId !== undefined && open.mirror.relations.get(relationId);
  if (elements.length === 1 && element) return <ElementInspector key={element.id} element={element} open={open} />;
  if (elements.length === 0 && relations.length === 1 && relation)
    return <RelationInspector key={relation.id} relation={relation} open={open} />;
  if (elements.length + relations.length + notes.length > 1) return <ManyInspector selection={selection} open={open} />;
  if (notes.length === 1) return <p className="inspector-none">{t("inspector-note")}</p>;
  return withQuestion ? null : <ModelInspector open={open} />;
}
