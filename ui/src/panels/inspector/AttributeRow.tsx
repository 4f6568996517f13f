/** One attribute: its word, its value, and who says what about it. */
import { MessagesSquare } from "lucide-react";
import { useState } from "react";
import type { AttributeSpec } from "../../generated/metamodel";
import type { Value } from "../../generated/wire";
import { t } from "../../locales/t";
import { attributeWord } from "../../locales/words";
import { perform } from "../../state/steps";
import { IconButton } from "../../widgets/Button";
import type { Owned } from "./Attributes";
import { AttributeValue } from "./AttributeValue";
import { Statements } from "./Statements";
import { contested, keepBoth, type Numbered } from "./statements";

export function AttributeRow({
  spec,
  value,
  statements,
  ...owned
}: Owned & {
  spec: AttributeSpec;
  value: Value | null;
  statements: Numbered[];
}) {
  const [open, setOpen] = useState(false);
  const label = attributeWord(owned.owner, spec.id);
  const disputed = contested(statements);
  const save = (next: Value | null, group?: string) =>
    void perform([{ op: "set_attribute", record: owned.record, attribute: spec.id, value: next }], group);
  const both = (before: string, typed: string, group: string) => {
    setOpen(true);
    void perform(keepBoth(owned.record, spec.id, statements, before, typed), group);
  };
  const said = statements.length > 0 ? t("statements-count", { count: statements.length }) : t("statements-add");
  return (
    <div className={`attribute ${open ? "attribute-open" : ""}`}>
      <span className="attribute-word" title={label}>
        {label}
      </span>
      <div className="attribute-value">
        <AttributeValue
          label={label}
          spec={spec}
          owner={owned.owner}
          value={value}
          readOnly={owned.readOnly}
          onSave={save}
          onBoth={both}
        />
      </div>
      {(statements.length > 0 || !owned.readOnly) && (
        <span
          className={`attribute-said ${statements.length > 0 ? "attribute-has" : ""} ${disputed ? "attribute-disputed" : ""}`}
        >
          <IconButton icon={MessagesSquare} label={`${label}: ${said}`} onPress={() => setOpen(!open)} small />
        </span>
      )}
      {disputed && !open && (
        <button type="button" className="attribute-note" onClick={() => setOpen(true)}>
          {t("statements-contested", { count: statements.length })}
        </button>
      )}
      {open && (
        <Statements
          attribute={spec.id}
          statements={statements}
          {...owned}
          onUse={spec.type === "text" ? save : undefined}
        />
      )}
    </div>
  );
}
