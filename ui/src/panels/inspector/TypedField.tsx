/** A field that saves while one types, but only what can be read as a value. */
import { useRef } from "react";
import type { Value } from "../../generated/wire";
import { useTyped } from "../../state/typing";
import { Field } from "../../widgets/Field";

export function TypedField({
  label,
  saved,
  read,
  problem,
  lines,
  readOnly,
  empty,
  onSave,
  onBoth,
}: {
  label: string;
  saved: string;
  /** The value of a text; null when it is none. */
  read(text: string): Value | null;
  /** Said when the text cannot be read. */
  problem?: string;
  lines?: boolean;
  readOnly: boolean;
  /** Shown while nothing is typed. */
  empty: string;
  onSave(value: Value | null, group: string): void;
  /** Alt + Enter: what was valid stays, what is typed is kept beside it. Gets both texts and the group of this stay. */
  onBoth?: ((before: string, typed: string, group: string) => void) | undefined;
}) {
  const typed = useTyped(saved, (text, group) => {
    const value = text.trim() === "" ? null : read(text);
    if (value === null && text.trim() !== "") return false;
    onSave(value, group);
    return true;
  });
  const before = useRef(saved);
  const unreadable = typed.value.trim() !== "" && read(typed.value) === null;
  const { revert, group, onFocus, ...field } = typed;
  const begin = () => {
    before.current = saved;
    onFocus();
  };
  const both = () => {
    if (!onBoth || typed.value.trim() === "" || typed.value === before.current) return;
    revert();
    onBoth(before.current, typed.value.trim(), group());
  };
  return (
    <Field
      bare
      label={label}
      {...field}
      onFocus={begin}
      onAltEnter={both}
      onEscape={revert}
      lines={lines ?? false}
      readOnly={readOnly}
      placeholder={empty}
      problem={unreadable ? (problem ?? null) : null}
    />
  );
}
