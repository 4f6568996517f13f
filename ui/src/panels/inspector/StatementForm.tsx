/** A new statement: what is said, and by whom. Without a given attribute it asks for that too. */
import { useState } from "react";
import type { RecordRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { perform } from "../../state/steps";
import { Button } from "../../widgets/Button";
import { Field } from "../../widgets/Field";

export function StatementForm({
  attribute,
  record,
  onDone,
}: {
  attribute: string | null;
  record: RecordRef;
  onDone?: () => void;
}) {
  const [about, setAbout] = useState("");
  const [value, setValue] = useState("");
  const [source, setSource] = useState("");
  const subject = attribute ?? about.trim();
  const ready = subject !== "" && value.trim() !== "";
  const add = async () => {
    if (!ready) return;
    const statement = { attribute: subject, value: value.trim(), source: source.trim() };
    if (!(await perform([{ op: "add_statement", record, statement }]))) return;
    setValue("");
    setSource("");
    onDone?.();
  };
  return (
    <div className="statement-add">
      {attribute === null && <Field label={t("statements-about")} value={about} onChange={setAbout} autoFocus />}
      <Field label={t("statements-value")} value={value} onChange={setValue} onEnter={() => void add()} />
      <Field label={t("statements-source")} value={source} onChange={setSource} onEnter={() => void add()} />
      <div className="statement-add-buttons">
        <Button small onPress={() => void add()} disabled={!ready}>
          {t("statements-add")}
        </Button>
      </div>
    </div>
  );
}
