/** One line or several of text, with a label and room for one sentence about a problem. */
import { useLayoutEffect, useRef } from "react";
import { FieldError, Input, Label, TextArea, TextField } from "react-aria-components";
import "./Field.css";

export interface FieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  onFocus?: () => void;
  onBlur?: () => void;
  onEnter?: () => void;
  onEscape?: () => void;
  /** Alt + Enter. */
  onAltEnter?: () => void;
  /** Grows over several lines. */
  lines?: boolean;
  placeholder?: string;
  /** Said under the field; the field is marked. */
  problem?: string | null;
  readOnly?: boolean;
  autoFocus?: boolean;
  /** The label is there for screen readers only. */
  bare?: boolean;
  /** As wide as its text. */
  fits?: boolean;
}

export function Field({
  label,
  lines,
  placeholder,
  problem,
  bare,
  fits,
  onEnter,
  onEscape,
  onAltEnter,
  ...field
}: FieldProps) {
  const area = useGrowing(field.value);
  const line = useRef<HTMLInputElement>(null);
  // A name that is offered is typed over, not added to.
  useLayoutEffect(() => {
    if (field.autoFocus) line.current?.select();
  }, [field.autoFocus]);
  const onKeyDown = (event: { key: string; shiftKey: boolean; altKey: boolean; preventDefault(): void }) => {
    if (event.key === "Enter" && event.altKey) onAltEnter?.();
    if (event.key === "Enter" && !event.shiftKey && !event.altKey && onEnter) {
      event.preventDefault();
      onEnter();
    }
    if (event.key === "Escape" && onEscape) onEscape();
  };
  return (
    <TextField
      className={`field ${bare ? "field-bare" : ""}`}
      value={field.value}
      onChange={field.onChange}
      isReadOnly={field.readOnly ?? false}
      isInvalid={Boolean(problem)}
      autoFocus={field.autoFocus ?? false}
      {...(bare ? { "aria-label": label } : {})}
      {...(field.onFocus ? { onFocus: field.onFocus } : {})}
      {...(field.onBlur ? { onBlur: field.onBlur } : {})}
    >
      {!bare && <Label className="field-label">{label}</Label>}
      {lines ? (
        <TextArea
          ref={area}
          className="field-input field-lines"
          rows={1}
          placeholder={placeholder}
          onKeyDown={onKeyDown}
        />
      ) : (
        <Input
          ref={line}
          className="field-input"
          {...(fits ? { size: Math.max(8, field.value.length) } : {})}
          placeholder={placeholder}
          onKeyDown={onKeyDown}
        />
      )}
      {problem && <FieldError className="field-problem">{problem}</FieldError>}
    </TextField>
  );
}

/** Lets a text area grow with its text where the browser does not do it by itself. */
function useGrowing(text: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may need another height.
  useLayoutEffect(() => {
    const { current } = area;
    if (!current || CSS.supports?.("field-sizing", "content")) return;
    current.style.blockSize = "auto";
    current.style.blockSize = `${current.scrollHeight + 2}px`;
  }, [text]);
  return area;
}
