/** The typed attributes of an element or a relation, and what was said about anything else. */
import type { AttributeSpec } from "../../generated/metamodel";
import type { ElementKind, RecordRef, RelationKind, Statement, Value } from "../../generated/wire";
import { t } from "../../locales/t";
import { useSettings } from "../../state/settings";
import { AttributeRow } from "./AttributeRow";
import { HiddenRow, isHolder } from "./HiddenRow";
import { OtherStatements } from "./OtherStatements";
import { Part } from "./Part";
import { about, type Numbered } from "./statements";
import "./Attributes.css";

export interface Owned {
  owner: ElementKind | RelationKind;
  record: RecordRef;
  readOnly: boolean;
}

export function Attributes({
  specs,
  values,
  statements,
  ...owned
}: Owned & {
  specs: AttributeSpec[];
  values: Record<string, Value>;
  statements: Statement[];
}) {
  const numbered: Numbered[] = statements.map((statement, index) => ({ ...statement, index }));
  const hidden = useSettings(({ preferences }) => preferences.hide_holders);
  const known = new Set(specs.map((spec) => spec.id));
  const others = numbered.filter((statement) => !known.has(statement.attribute));
  if (specs.length === 0 && others.length === 0 && owned.readOnly) return null;
  return (
    <Part title={t("attributes")}>
      <div className="attributes">
        {specs.map((spec) =>
          hidden && isHolder(owned.owner, spec.id) ? (
            <HiddenRow key={spec.id} owner={owned.owner} attribute={spec.id} />
          ) : (
            <AttributeRow
              key={spec.id}
              spec={spec}
              value={values[spec.id] ?? null}
              statements={about(numbered, spec.id)}
              {...owned}
            />
          ),
        )}
      </div>
      <OtherStatements statements={others} {...owned} />
    </Part>
  );
}
