/** The right side: the question whose evidence is lit, and whatever is selected, to be answered right there. */
import { memo, useDeferredValue, useEffect, useRef } from "react";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { usePartOfWindow, type useWindow } from "../../state/window";
import { ElementInspector } from "./ElementInspector";
import { EvidenceCard } from "./EvidenceCard";
import { FoldedCard } from "./FoldedCard";
import { ManyInspector } from "./ManyInspector";
import { ModelInspector } from "./ModelInspector";
import { RelationInspector } from "./RelationInspector";
import "./Inspector.css";

/** Drawn anew only for what it shows: a new selection is told at once and shown here later. */
const Chosen = memo(Selected);

export function Inspector({ open }: { open: OpenDocument }) {
  const { evidence, selection: now } = usePartOfWindow(({ evidence, selection }) => ({ evidence, selection }));
  // The picture shows first what is selected.
  const selection = useDeferredValue(now);
  const lit = new Set(evidence?.fingerprints);
  const asked = lit.size > 0 ? open.questions.items.filter((item) => lit.has(item.fingerprint)) : [];
  const [question] = asked;
  const box = useFocusKept(question !== undefined, open.mirror.revision);
  return (
    <div className="inspector" ref={box} tabIndex={-1}>
      {question && asked.length === 1 && <EvidenceCard key={question.fingerprint} question={question} open={open} />}
      {question && asked.length > 1 && <FoldedCard key={question.code} questions={asked} open={open} />}
      <Chosen open={open} selection={selection} withQuestion={question !== undefined} />
    </div>
  );
}

/** An edit may take the button that made it away, with the question or its form; the keyboard stays here then. */
function useFocusKept(asked: boolean, revision: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef({ asked, revision });
  useEffect(() => {
    const edited = before.current.asked && before.current.revision !== revision;
    before.current = { asked, revision };
    if (edited && document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [asked, revision]);
  return box;
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
