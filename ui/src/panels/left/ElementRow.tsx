/** An element in the tree. Dragged onto the canvas it is placed there. */
import { t } from "../../locales/t";
import { kindWord } from "../../locales/words";
import type { OpenDocument } from "../../state/document";
import { useWindow } from "../../state/window";
import { KindIcon } from "../../widgets/Icon";
import { carry } from "./carry";
import type { Line } from "./GroupRow";
import { go } from "./go";
import type { Row } from "./rows";

export function ElementRow({
  row,
  line,
  open,
  selected,
}: {
  row: Extract<Row, { type: "element" }>;
  line: Line;
  open: OpenDocument;
  selected: boolean;
}) {
  const active = useWindow((window) => window.active);
  const { id, kind, name } = row.element;
  const elsewhere = active?.type === "stored" && !open.mirror.nodes.has(`${active.id}/${id}`);
  const hint = elsewhere && open.readOnly === null ? `\n${t("elements-not-here")}` : "";
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers keys for all its lines.
    <div
      className={`tree-row tree-element ${elsewhere ? "tree-elsewhere" : ""}`}
      role="treeitem"
      aria-level={2}
      aria-selected={selected}
      aria-setsize={row.of}
      aria-posinset={row.at + 1}
      aria-label={`${name}, ${kindWord(kind)}`}
      data-row={line.index}
      tabIndex={line.tabIndex}
      style={{ insetBlockStart: line.top }}
      title={`${name}\n${kindWord(kind)}${hint}`}
      onPointerDown={carry({ carried: { element: id }, kind, word: name })}
      onFocus={line.onFocus}
      onClick={() => go(id, false)}
      onDoubleClick={() => go(id, true)}
    >
      <KindIcon kind={kind} size={14} />
      <span className="tree-text">{name}</span>
    </div>
  );
}
