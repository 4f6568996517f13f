/** Yes or no. */
import { Check } from "lucide-react";
import { Checkbox } from "react-aria-components";
import { Icon } from "./Icon";
import "./Switch.css";

export function Switch({
  label,
  on,
  onChange,
  disabled,
  bare,
}: {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
  disabled?: boolean;
  /** The label is there for screen readers only. */
  bare?: boolean;
}) {
  return (
    <Checkbox
      className="switch"
      isSelected={on}
      onChange={onChange}
      isDisabled={disabled ?? false}
      {...(bare ? { "aria-label": label } : {})}
    >
      <span className="switch-box">{on && <Icon icon={Check} size={12} />}</span>
      {!bare && label}
    </Checkbox>
  );
}
