/** The field for a value, by the attribute's type. An emptied field means that nothing is stated. */
import type { AttributeSpec } from "../../generated/metamodel";
import type { ElementKind, RelationKind, Value } from "../../generated/wire";
import { language, t } from "../../locales/t";
import { choiceWord } from "../../locales/words";
import { Select } from "../../widgets/Select";
import { TypedField } from "./TypedField";

interface Props {
  label: string;
  spec: AttributeSpec;
  owner: ElementKind | RelationKind;
  value: Value | null;
  readOnly: boolean;
  /** Shown where no value is; as a rule that none is stated. */
  empty?: string;
  onSave(value: Value | null, group?: string): void;
  /** Keeps what is typed beside what is valid, as two statements. */
  onBoth?: (before: string, typed: string, group: string) => void;
}

/** Stands for "not stated" among choices. */
const NONE = "";

export function AttributeValue({ label, spec, value, readOnly, empty = t("value-empty"), onSave, onBoth }: Props) {
  switch (spec.type) {
    case "choice":
      return (
        <Choice
          label={label}
          values={spec.choices ?? []}
          word={(each) => choiceWord(spec.id, each)}
          value={value === null ? NONE : String(value)}
          readOnly={readOnly}
          empty={empty}
          onChoose={(chosen) => onSave(chosen === NONE ? null : chosen)}
        />
      );
    case "yes_no":
      return (
        <Choice
          label={label}
          values={["yes", "no"]}
          word={(each) => t(each === "yes" ? "value-yes" : "value-no")}
          value={value === null ? NONE : value ? "yes" : "no"}
          readOnly={readOnly}
          empty={empty}
          onChoose={(chosen) => onSave(chosen === NONE ? null : chosen === "yes")}
        />
      );
    case "number":
      return (
        <TypedField
          label={label}
          saved={value === null ? "" : numberText(Number(value))}
          read={readNumber}
          problem={t("value-number")}
          readOnly={readOnly}
          empty={empty}
          onSave={onSave}
        />
      );
    case "date":
      return (
        <TypedField
          label={label}
          saved={value === null ? "" : String(value)}
          read={readDate}
          problem={t("value-date")}
          readOnly={readOnly}
          empty={empty}
          onSave={onSave}
        />
      );
    default:
      return (
        <TypedField
          label={label}
          saved={value === null ? "" : String(value)}
          read={(text) => text}
          lines
          readOnly={readOnly}
          empty={empty}
          onSave={onSave}
          onBoth={onBoth}
        />
      );
  }
}

function Choice({
  label,
  values,
  word,
  value,
  readOnly,
  empty,
  onChoose,
}: {
  label: string;
  values: string[];
  word(value: string): string;
  value: string;
  readOnly: boolean;
  empty: string;
  onChoose(value: string): void;
}) {
  const choices = [{ id: NONE, label: t("value-none") }, ...values.map((id) => ({ id, label: word(id) }))];
  return (
    <Select
      bare
      label={label}
      choices={choices}
      value={value === NONE ? null : value}
      empty={empty}
      onChange={onChoose}
      disabled={readOnly}
    />
  );
}

/** A number as the core takes it; null when the text is none. Both decimal signs are understood. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const numberText = (value: number): string => (language() === "de" ? String(value).replace(".", ",") : String(value));

/** A year, a month or a day, as ISO 8601 writes them; null when the text is none. */
export function readDate(text: string): string | null {
  const date = text.trim();
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) return null;
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= last ? date : null;
}
