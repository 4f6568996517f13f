/** Who answers for an element: a letter, the names, and an empty place where nobody is named. */
import { useState } from "react";
import type { Element, RelationKind } from "../../generated/wire";
import { t } from "../../locales/t";
import { relationsOf } from "../../model/selectors";
import type { OpenDocument } from "../../state/document";
import { disconnect } from "../../state/removal";
import { Blank, Chip } from "../../widgets/Chip";
import { go } from "../left/go";
import { Assign } from "./Assign";
import { asked, DUTIES, type Duty, dutiesOf } from "./duties";
import { Part } from "./Part";
import "./Responsibility.css";

export function Responsibility({ element, open }: { element: Element; open: OpenDocument }) {
  const duties = dutiesOf(element.kind);
  if (duties.length === 0) return null;
  return (
    <Part title={t("responsibility")}>
      <div className="duties">
        {duties.map((duty) => (
          <Line key={duty} duty={duty} element={element} open={open} />
        ))}
      </div>
    </Part>
  );
}

function Line({ duty, element, open }: { duty: Duty; element: Element; open: OpenDocument }) {
  const [assigning, assign] = useState(false);
  const held = relationsOf(open.mirror, element.id).filter(
    ({ relation, reversed }) => reversed && relation.kind === duty,
  );
  const canEdit = open.readOnly === null;
  const words = t(`duty-${duty}`);
  return (
    <>
      <span className={`letter ${held.length === 0 ? "letter-none" : ""}`} title={words}>
        {t(`letter-${duty}`)}
      </span>
      <fieldset className="duty" aria-label={words}>
        {held.map(({ relation, other }) => (
          <Chip
            key={relation.id}
            element={other}
            onGo={() => go(other.id, false)}
            onRemove={canEdit ? () => void disconnect(relation.id) : undefined}
          />
        ))}
        {assigning ? (
          <Assign
            duty={duty}
            element={element}
            open={open}
            taken={held.map(({ other }) => other.id)}
            onDone={() => assign(false)}
          />
        ) : (
          canEdit &&
          (held.length === 0 ? (
            <Blank text={words} asked={isAsked(duty, element, open)} onPress={() => assign(true)} />
          ) : (
            <Blank label={words} onPress={() => assign(true)} />
          ))
        )}
      </fieldset>
    </>
  );
}

function isAsked(duty: RelationKind, element: Element, open: OpenDocument): boolean {
  const codes = asked(duty);
  return open.questions.items.some((item) => item.subject === element.id && !item.waived && codes.includes(item.code));
}

export const isDuty = (kind: RelationKind): kind is Duty => (DUTIES as readonly string[]).includes(kind);
