/** Everything about one element. */
import { KINDS } from "../../generated/metamodel";
import type { Element } from "../../generated/wire";
import { t } from "../../locales/t";
import { kindWord } from "../../locales/words";
import { LAYER_OF } from "../../model/selectors";
import type { OpenDocument } from "../../state/document";
import { perform } from "../../state/steps";
import { leaveField, useTyped } from "../../state/typing";
import { useWindow } from "../../state/window";
import { Field } from "../../widgets/Field";
import { KindIcon } from "../../widgets/Icon";
import { DecisionSentence } from "../answers/DecisionSentence";
import { Attributes } from "./Attributes";
import { ElementMenu } from "./ElementMenu";
import { Findings } from "./Findings";
import { Properties } from "./Properties";
import { Relations } from "./Relations";
import { Responsibility } from "./Responsibility";
import { StandsIn } from "./StandsIn";

export function ElementInspector({ element, open }: { element: Element; open: OpenDocument }) {
  const { id, kind } = element;
  const readOnly = open.readOnly !== null;
  const name = useTyped(
    element.name,
    (text, group) => text.trim() && void perform([{ op: "rename_element", id, name: text.trim() }], group),
  );
  const about = useTyped(
    element.description,
    (description, group) => void perform([{ op: "edit_element", id, description }], group),
  );
  // The card of its question shows it already.
  const asked = useWindow(({ evidence }) =>
    open.questions.items.some(
      (item) =>
        evidence?.fingerprints[0] === item.fingerprint && evidence.fingerprints.length === 1 && item.subject === id,
    ),
  );
  const specs = KINDS.find((each) => each.id === kind)?.attributes ?? [];
  return (
    <>
      <div className={`inspector-head L-${LAYER_OF[kind]}`}>
        <KindIcon kind={kind} size={14} />
        {kindWord(kind)}
        <ElementMenu element={element} open={open} />
      </div>
      <div className="inspector-name">
        <Field
          bare
          lines
          label={t("inspector-name")}
          {...name}
          onEnter={leaveField}
          onEscape={name.revert}
          readOnly={readOnly}
        />
      </div>
      <div className="inspector-about">
        <Field
          bare
          lines
          label={t("inspector-description")}
          placeholder={readOnly ? "" : t("inspector-describe")}
          {...about}
          readOnly={readOnly}
        />
      </div>
      {kind === "decision" && !asked && <DecisionSentence decision={id} open={open} />}
      <Attributes
        owner={kind}
        record={{ type: "element", id }}
        specs={specs}
        values={element.attributes}
        statements={element.statements}
        readOnly={readOnly}
      />
      <Responsibility element={element} open={open} />
      <Relations element={element} open={open} />
      <Findings element={element} open={open} />
      <StandsIn element={element} open={open} />
      <Properties tags={element.tags} properties={element.properties} />
    </>
  );
}
