/** A menu under a button. */
import { Check, type LucideIcon } from "lucide-react";
import type { ReactElement } from "react";
import { Menu as List, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { Icon } from "./Icon";
import { Tip } from "./Tip";
import "./Menu.css";

export interface Entry {
  id: string;
  label: string;
  icon?: LucideIcon;
  keys?: string | undefined;
  disabled?: boolean;
  /** Shown as chosen. */
  chosen?: boolean;
  /** Deletes something for good. */
  danger?: boolean;
  run(): void;
}

/** `children` is the button, whose name is shown as its tooltip; entries are given in groups, a rule between them. */
export function Menu({
  label,
  groups,
  children,
}: {
  label: string;
  groups: Entry[][];
  children: ReactElement<{ "aria-label"?: string }>;
}) {
  const tip = children.props["aria-label"];
  const filled = groups.filter((group) => group.length > 0);
  return (
    <MenuTrigger>
      {tip ? <Tip text={tip}>{children}</Tip> : children}
      <Popover className="popover" offset={4}>
        <List className="menu" aria-label={label}>
          {filled.flatMap((group, at) => [
            ...(at > 0 ? [<Separator key={`rule ${group[0]?.id}`} className="menu-rule" />] : []),
            ...group.map((entry) => <Line key={entry.id} entry={entry} />),
          ])}
        </List>
      </Popover>
    </MenuTrigger>
  );
}

function Line({ entry }: { entry: Entry }) {
  return (
    <MenuItem
      id={entry.id}
      className={`menu-item ${entry.danger ? "menu-danger" : ""}`}
      textValue={entry.label}
      isDisabled={entry.disabled ?? false}
      onAction={entry.run}
    >
      <span className="menu-icon">
        {entry.chosen ? <Icon icon={Check} size={14} /> : entry.icon && <Icon icon={entry.icon} size={14} />}
      </span>
      <span className="menu-label">{entry.label}</span>
      {entry.keys && <kbd>{entry.keys}</kbd>}
    </MenuItem>
  );
}
