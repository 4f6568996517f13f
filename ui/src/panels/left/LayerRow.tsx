/** A layer in the tree, with the number of its elements. */
import { ChevronDown, ChevronRight } from "lucide-react";
import { layerWord } from "../../locales/words";
import { Icon } from "../../widgets/Icon";
import type { Row } from "./rows";

/** Where a line lies and how it takes the focus. */
export interface Line {
  index: number;
  top: number;
  tabIndex: number;
  onFocus(): void;
}

export function LayerRow({
  row,
  line,
  onPress,
}: {
  row: Extract<Row, { type: "layer" }>;
  line: Line;
  onPress(): void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers keys for all its lines.
    <div
      className={`tree-row tree-layer L-${row.layer}`}
      role="treeitem"
      aria-level={1}
      aria-expanded={row.open}
      aria-selected={false}
      data-row={line.index}
      tabIndex={line.tabIndex}
      style={{ insetBlockStart: line.top }}
      onFocus={line.onFocus}
      onClick={onPress}
    >
      <Icon icon={row.open ? ChevronDown : ChevronRight} size={12} />
      <i className="tree-swatch" />
      <span className="tree-text">{layerWord(row.layer)}</span>
      <span className="tree-count num">{row.count}</span>
    </div>
  );
}
