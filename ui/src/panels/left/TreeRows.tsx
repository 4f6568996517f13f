/** The lines of the tree, only those in sight drawn: a model may have ten thousand elements. */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { ElementRow } from "./ElementRow";
import { GroupRow } from "./GroupRow";
import { go } from "./go";
import { type Row, rowKey } from "./rows";
import { useRowsInSight } from "./rows-in-sight";
import { doing } from "./tree-keys";

/** Height of a line in pixels. */
const LINE = 26;

export function TreeRows({
  rows,
  open,
  selected,
  onToggle,
}: {
  rows: Row[];
  open: OpenDocument;
  selected: string | null;
  onToggle(group: string, open: boolean): void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const focused = useRef(false);
  const { from, to, onScroll } = useRowsInSight(box, rows.length, LINE);
  const current = Math.min(at, rows.length - 1);
  useEffect(() => {
    if (!focused.current) return;
    box.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus();
  }, [current]);

  // What is selected elsewhere comes into sight here.
  const selectedAt = rows.findIndex((row) => row.type === "element" && row.element.id === selected);
  useEffect(() => {
    const { current: line } = box;
    if (selectedAt < 0 || !line || focused.current) return;
    const [top, bottom] = [selectedAt * LINE, (selectedAt + 1) * LINE];
    if (top < line.scrollTop || bottom > line.scrollTop + line.clientHeight)
      line.scrollTop = top - line.clientHeight / 2;
  }, [selectedAt]);

  const move = (next: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, next));
    const line = box.current;
    if (line && (to * LINE < line.scrollTop || (to + 1) * LINE > line.scrollTop + line.clientHeight))
      line.scrollTop = to * LINE - line.clientHeight / 2;
    setAt(to);
  };
  const enter = (row: Row) => (row.type === "group" ? onToggle(row.group, !row.open) : go(row.element.id, true));
  const key = (event: KeyboardEvent) => {
    const row = rows[current];
    const wanted = doing(event.key, rows, current);
    if (!row || !wanted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (wanted.do === "move") move(wanted.to);
    else if (wanted.do === "toggle") onToggle(row.group, wanted.open);
    else enter(row);
  };
  return (
    <div
      className="tree"
      ref={box}
      role="tree"
      aria-label={t("elements")}
      onScroll={onScroll}
      onKeyDown={key}
      onFocus={() => {
        focused.current = true;
      }}
      onBlur={() => {
        focused.current = false;
      }}
    >
      <div role="presentation" style={{ blockSize: rows.length * LINE, position: "relative" }}>
        {rows.slice(from, to).map((row, offset) => {
          const index = from + offset;
          const line = { index, top: index * LINE, tabIndex: index === current ? 0 : -1, onFocus: () => setAt(index) };
          return row.type === "group" ? (
            <GroupRow key={rowKey(row)} row={row} line={line} onPress={() => enter(row)} />
          ) : (
            <ElementRow key={rowKey(row)} row={row} line={line} open={open} selected={row.element.id === selected} />
          );
        })}
      </div>
    </div>
  );
}
