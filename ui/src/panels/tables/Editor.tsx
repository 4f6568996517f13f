/** A cell while it is edited: a field in its place, and below it what is offered. */
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { Element, ElementKind, SheetColumn } from "../../generated/wire";
import type { Then } from "./keys";
import { Offers } from "./Offers";
import { likely, type Offer, offers, taken } from "./suggest";

interface Props {
  column: SheetColumn;
  /** What stands there when it begins. */
  text: string;
  /** Typing took the place of what stood there. */
  over: boolean;
  elements: readonly Element[];
  /** Whether what is offered stands above the field, because below it there is no room. */
  above: boolean;
  onDone(text: string, then: Then, creates: ElementKind | null): void;
  /** Keeps what is typed beside what is valid, as two statements; null where there is none of them. */
  onBoth: ((text: string) => void) | null;
  onCancel(): void;
}

/** To a list of names one adds. */
const opening = ({ column, text, over }: Props): string => {
  if (over) return "";
  return column.editor === "names" && text !== "" ? `${text}; ` : text;
};

export function Editor(props: Props) {
  const { column, elements, above, onDone, onBoth, onCancel } = props;
  const [text, type] = useState(() => opening(props));
  const [touched, touch] = useState(props.over);
  const [pointed, point] = useState<number | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  const id = useId();
  const list = offers(column, text, elements, !touched);
  const at = pointed ?? (touched ? likely(column, text, list) : -1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field appears.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  const finish = (last: string, then: Then, creates: ElementKind | null = null) => {
    if (done.current) return;
    done.current = true;
    onDone(column.editor === "names" ? last.replace(/[;\s]+$/, "") : last, then, creates);
  };
  const take = (offer: Offer, then: Then) => {
    const next = taken(column, text, offer);
    if (column.editor === "letters") return change(next);
    finish(next, then, offer.fresh ? (offer.kind ?? null) : null);
  };
  /** What was pointed at or fits, else what was typed. */
  const end = (then: Then) => {
    const offer = list[at];
    if (!offer || column.editor === "letters") return finish(text, then);
    take(offer, then);
  };
  const change = (next: string) => {
    type(next);
    touch(true);
    point(null);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const lines = column.editor === "text" && event.shiftKey;
    if (event.key === "Escape") {
      // The field loses the focus with it, and that is no edit.
      done.current = true;
      onCancel();
    } else if (event.key === "Enter" && event.altKey && onBoth) {
      done.current = true;
      onBoth(text);
    } else if (event.key === "Enter" && !lines) end(event.shiftKey ? "up" : "down");
    else if (event.key === "Tab") end(event.shiftKey ? "back" : "next");
    else if (event.key === "ArrowDown" && list.length > 0) point(Math.min(list.length - 1, at + 1));
    else if (event.key === "ArrowUp" && list.length > 0) point(Math.max(-1, at - 1));
    else if (event.key === " " && column.editor === "letters" && list[at]) take(list[at], "stay");
    else if (event.key === ";" && column.editor === "names" && list[at] && !list[at].fresh)
      change(`${taken(column, text, list[at])}; `);
    else return;
    event.preventDefault();
  };
  return (
    <div className={`cell-editor cell-editor-${column.editor}`}>
      <textarea
        ref={field}
        rows={1}
        value={text}
        aria-label={column.label}
        {...(list.length > 0
          ? {
              role: "combobox",
              "aria-expanded": true,
              "aria-controls": id,
              "aria-autocomplete": "list" as const,
              ...(at >= 0 ? { "aria-activedescendant": `${id}-${at}` } : {}),
            }
          : {})}
        onChange={(event) => change(event.target.value)}
        onKeyDown={press}
        onBlur={() => end("leave")}
      />
      {list.length > 0 && (
        <Offers
          id={id}
          label={column.label}
          list={list}
          at={at}
          above={above}
          onTake={(offer) => take(offer, "stay")}
        />
      )}
    </div>
  );
}
