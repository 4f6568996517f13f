/** What sources say about one attribute: each statement can be edited, taken as valid, or removed; a new one is added with its source. */
import { Check, Trash2 } from "lucide-react";
import type { Statement } from "../../generated/wire";
import { t } from "../../locales/t";
import { perform } from "../../state/steps";
import { useTyped } from "../../state/typing";
import { IconButton } from "../../widgets/Button";
import { Field } from "../../widgets/Field";
import type { Owned } from "./Attributes";
import { StatementForm } from "./StatementForm";
import type { Numbered } from "./statements";

export function Statements({
  attribute,
  statements,
  onUse,
  ...owned
}: Owned & {
  attribute: string;
  statements: Numbered[];
  /** Takes a statement's value over as the valid one. */
  onUse?: ((value: string) => void) | undefined;
}) {
  return (
    <div className="statements">
      {statements.map((statement) => (
        <Said key={statement.index} statement={statement} onUse={onUse} {...owned} />
      ))}
      {!owned.readOnly && <StatementForm attribute={attribute} record={owned.record} />}
    </div>
  );
}

export function Said({
  statement,
  onUse,
  record,
  readOnly,
}: Owned & { statement: Numbered; onUse?: ((value: string) => void) | undefined }) {
  const { index, ...plain } = statement;
  const change = (part: Partial<Statement>, group: string) =>
    void perform([{ op: "edit_statement", record, index, statement: { ...plain, ...part } }], group);
  const value = useTyped(plain.value, (text, group) => change({ value: text }, group));
  const source = useTyped(plain.source, (text, group) => change({ source: text }, group));
  return (
    <div className="statement">
      <Field bare lines label={t("statements-value")} {...value} readOnly={readOnly} placeholder={t("value-empty")} />
      <div className="statement-source">
        <Field
          bare
          label={t("statements-source")}
          {...source}
          readOnly={readOnly}
          placeholder={t("statements-nobody")}
        />
      </div>
      {!readOnly && (
        <span className="statement-buttons">
          {onUse && <IconButton icon={Check} label={t("statements-use")} onPress={() => onUse(plain.value)} small />}
          <IconButton
            icon={Trash2}
            label={t("statements-remove")}
            onPress={() => void perform([{ op: "remove_statement", record, index }])}
            small
          />
        </span>
      )}
    </div>
  );
}
