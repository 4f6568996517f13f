/** A choice among few. */
import { Check, ChevronDown } from "lucide-react";
import { Button, Select as Chooser, Label, ListBox, ListBoxItem, Popover, SelectValue } from "react-aria-components";
import { Icon } from "./Icon";
import "./Select.css";

export interface Choice<Id extends string> {
  id: Id;
  label: string;
}

export function Select<Id extends string>({
  label,
  choices,
  value,
  onChange,
  empty,
  bare,
  disabled,
}: {
  label: string;
  choices: Choice<Id>[];
  value: Id | null;
  onChange(value: Id): void;
  /** Shown when nothing is chosen. */
  empty?: string;
  bare?: boolean;
  disabled?: boolean;
}) {
  return (
    <Chooser
      className={`field ${bare ? "field-bare" : ""}`}
      value={value}
      onChange={(key) => key !== null && onChange(key as Id)}
      isDisabled={disabled ?? false}
      placeholder={empty ?? ""}
      {...(bare ? { "aria-label": label } : {})}
    >
      {!bare && <Label className="field-label">{label}</Label>}
      <Button className="select-button">
        <SelectValue className="select-value" />
        <Icon icon={ChevronDown} size={14} />
      </Button>
      <Popover className="popover select-popover" offset={4}>
        <ListBox className="menu" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} className="menu-item" textValue={choice.label}>
              {({ isSelected }) => (
                <>
                  <span className="menu-icon">{isSelected && <Icon icon={Check} size={14} />}</span>
                  <span className="menu-label">{choice.label}</span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Chooser>
  );
}
