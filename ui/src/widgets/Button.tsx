/** Buttons. One `primary` per screen; an icon button always has a name, shown as its tooltip with its key. */
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button as Pressed, ToggleButton as Toggled } from "react-aria-components";
import { Icon } from "./Icon";
import { Tip } from "./Tip";
import "./Button.css";

interface Common {
  onPress(): void;
  disabled?: boolean;
}

export function Button({
  look = "line",
  small,
  icon,
  children,
  label,
  submit,
  autoFocus,
  ...common
}: Common & {
  look?: "line" | "primary" | "accent" | "bare" | "danger";
  small?: boolean;
  icon?: LucideIcon;
  /** A fuller name for screen readers, when the words shown are short. */
  label?: string;
  submit?: boolean;
  autoFocus?: boolean;
  children: ReactNode;
}) {
  return (
    <Pressed
      className={`button button-${look} ${small ? "button-small" : ""}`}
      type={submit ? "submit" : "button"}
      onPress={common.onPress}
      isDisabled={common.disabled ?? false}
      autoFocus={autoFocus ?? false}
      {...(label ? { "aria-label": label } : {})}
    >
      {icon && <Icon icon={icon} size={small ? 14 : 16} />}
      {children}
    </Pressed>
  );
}

export function IconButton({
  icon,
  label,
  keys,
  small,
  ...common
}: Common & {
  icon: LucideIcon;
  label: string;
  /** The key as shown ("Ctrl Z"). */
  keys?: string | undefined;
  small?: boolean;
}) {
  return (
    <Tip text={label} keys={keys}>
      <Pressed
        className={`button button-icon ${small ? "button-small" : ""}`}
        aria-label={label}
        onPress={common.onPress}
        isDisabled={common.disabled ?? false}
      >
        <Icon icon={icon} size={small ? 14 : 16} />
      </Pressed>
    </Tip>
  );
}

/** A button that stays pressed. */
export function Toggle({
  icon,
  label,
  on,
  onChange,
  text,
  keys,
}: {
  icon: LucideIcon;
  label: string;
  /** The key as shown. */
  keys?: string | undefined;
  on: boolean;
  onChange(on: boolean): void;
  /** Words shown beside the icon. */
  text?: string;
}) {
  return (
    <Tip text={label} keys={keys}>
      <Toggled
        className={`button button-small ${text ? "button-bare" : "button-icon"}`}
        aria-label={label}
        isSelected={on}
        onChange={onChange}
      >
        <Icon icon={icon} size={14} />
        {text}
      </Toggled>
    </Tip>
  );
}
