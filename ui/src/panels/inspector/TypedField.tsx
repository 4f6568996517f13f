/** A field that saves while one types, but only what can be read as a value. */
import type { Value } from "../../generated/wire";
import { t } from "../../locales/t";
import { useTyped } from "../../state/typing";
import { Field } from "../../widgets/Field";

export function TypedField({
  label,
  saved,
  read,
  problem,
  hint,
  lines,
  readOnly,
  onSave,
}: {
  label: string;
  saved: string;
  /** The value of a text; null when it is none. */
  read(text: string): Value | null;
  /** Said when the text cannot be read. */
  problem?: string;
  hint?: string;
  lines?: boolean;
  readOnly: boolean;
  onSave(value: Value | null, group: string): void;
}) {
  const typed = useTyped(saved, (text, group) => {
    const value = text.trim() === "" ? null : read(text);
    if (value === null && text.trim() !== "") return false;
    onSave(value, group);
    return true;
  });
  const unreadable = typed.value.trim() !== "" && read(typed.value) === null;
  const { revert, ...field } = typed;
  return (
    <Field
      bare
      label={label}
      {...field}
      onEscape={revert}
      lines={lines ?? false}
      readOnly={readOnly}
      placeholder={hint ?? t("value-empty")}
      problem={unreadable ? (problem ?? null) : null}
    />
  );
}
