/** A group in the tree – layer, unit or view – with the number of its elements. */
import { ChevronDown, ChevronRight } from "lucide-react";
import { Icon } from "../../widgets/Icon";
import type { Row } from "./rows";

/** Where a line lies and how it takes the focus. */
export interface Line {
  index: number;
  top: number;
  tabIndex: number;
  onFocus(): void;
}

export function GroupRow({
  row,
  line,
  onPress,
}: {
  row: Extract<Row, { type: "group" }>;
  line: Line;
  onPress(): void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers keys for all its lines.
    <div
      className={row.layer ? `tree-row tree-group L-${row.layer}` : "tree-row tree-group"}
      role="treeitem"
      aria-level={1}
      aria-expanded={row.open}
      aria-selected={false}
      data-row={line.index}
      tabIndex={line.tabIndex}
      style={{ insetBlockStart: line.top }}
      title={row.label}
      onFocus={line.onFocus}
      onClick={onPress}
    >
      <Icon icon={row.open ? ChevronDown : ChevronRight} size={12} />
      {row.layer && <i className="tree-swatch" />}
      <span className="tree-text">{row.label}</span>
      <span className="tree-count num">{row.count}</span>
    </div>
  );
}
