/** Finds an element by typing; what does not exist can be created on the spot. */
import { Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { Element, ElementKind } from "../generated/wire";
import { t } from "../locales/t";
import { kindWord } from "../locales/words";
import { folded } from "../panels/left/rows";
import { Icon, KindIcon } from "./Icon";
import "./TypeAhead.css";

/** More than these would not be read. */
const MOST = 40;
/** No list is taller, in px: it leaves what it belongs to in sight. */
const TALLEST = 280;
const CREATE = "create a new ";
const NONE: readonly never[] = [];

interface Item {
  id: string;
  kind: ElementKind;
  name: string;
  /** It does not exist yet. */
  fresh?: boolean;
}

export function TypeAhead({
  label,
  elements,
  likely = NONE,
  create,
  autoFocus = true,
  onPick,
  onLeave,
}: {
  label: string;
  elements: Element[];
  /** Offered before the others while nothing is typed. */
  likely?: readonly string[];
  create?: { kinds: readonly ElementKind[]; run(name: string, kind: ElementKind): void };
  autoFocus?: boolean;
  onPick(id: string): void;
  /** The field was left without picking. */
  onLeave(): void;
}) {
  const [text, setText] = useState("");
  const kinds = create?.kinds ?? NONE;
  const all = useMemo(() => found(elements, text, kinds, likely), [elements, text, kinds, likely]);
  const known = all.filter(({ fresh }) => !fresh);
  const items = [...known.slice(0, MOST), ...all.slice(known.length)];
  const more = known.length - MOST;
  const choose = (key: unknown) => {
    const item = items.find(({ id }) => id === key);
    if (item?.fresh) create?.run(item.name, item.kind);
    else if (item) onPick(item.id);
  };
  return (
    <ComboBox
      className="type-ahead"
      aria-label={label}
      items={items}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={choose}
      menuTrigger="focus"
      allowsEmptyCollection
      onBlur={onLeave}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
    >
      <Input className="field-input" placeholder={label} autoFocus={autoFocus} />
      <Popover className="popover type-ahead-list" offset={4} maxHeight={TALLEST}>
        <ListBox className="menu" renderEmptyState={() => <p className="type-ahead-none">{t("elements-none")}</p>}>
          {(item: Item) => (
            <ListBoxItem id={item.id} className="menu-item" textValue={item.name}>
              {item.fresh ? <Icon icon={Plus} size={14} /> : <KindIcon kind={item.kind} size={14} coloured />}
              <span className="menu-label">
                {item.fresh ? t("type-ahead-create", { kind: kindWord(item.kind), name: item.name }) : item.name}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
        {more > 0 && <p className="type-ahead-none">{t("type-ahead-more", { count: more })}</p>}
      </Popover>
    </ComboBox>
  );
}

/** What fits, names that begin so first, or the likely ones before anything is typed; last, the offer to create what is typed. */
export function found(
  elements: Element[],
  text: string,
  creates: readonly ElementKind[] = NONE,
  likely: readonly string[] = NONE,
): Item[] {
  const wanted = folded(text);
  const names = elements.map((element) => ({ element, name: folded(element.name) }));
  const fitting = names.filter(({ name }) => name.includes(wanted));
  const first = ({ element, name }: (typeof names)[number]) =>
    wanted === "" ? likely.includes(element.id) : name.startsWith(wanted);
  const sorted = fitting.sort((a, b) => Number(first(b)) - Number(first(a)) || a.name.localeCompare(b.name));
  const items: Item[] = sorted.map(({ element: { id, kind, name } }) => ({ id, kind, name }));
  const exists = names.some(({ name }) => name === wanted);
  if (wanted === "" || exists) return items;
  return [...items, ...creates.map((kind) => ({ id: CREATE + kind, kind, name: text.trim(), fresh: true }))];
}
