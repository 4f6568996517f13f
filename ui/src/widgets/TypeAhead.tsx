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
const CREATE = "create a new one";

interface Item {
  id: string;
  kind: ElementKind;
  name: string;
}

export function TypeAhead({
  label,
  elements,
  create,
  onPick,
  onLeave,
}: {
  label: string;
  elements: Element[];
  create?: { kind: ElementKind; run(name: string): void };
  onPick(id: string): void;
  /** The field was left without picking. */
  onLeave(): void;
}) {
  const [text, setText] = useState("");
  const items = useMemo(() => found(elements, text, create?.kind), [elements, text, create?.kind]);
  const choose = (key: unknown) => {
    if (key === CREATE) create?.run(text.trim());
    else if (typeof key === "string") onPick(key);
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
      <Input className="field-input" placeholder={label} autoFocus />
      <Popover className="popover type-ahead-list" offset={4}>
        <ListBox className="menu" renderEmptyState={() => <p className="type-ahead-none">{t("elements-none")}</p>}>
          {(item: Item) => (
            <ListBoxItem id={item.id} className="menu-item" textValue={item.name}>
              {item.id === CREATE ? <Icon icon={Plus} size={14} /> : <KindIcon kind={item.kind} size={14} coloured />}
              <span className="menu-label">
                {item.id === CREATE
                  ? t("type-ahead-create", { kind: kindWord(item.kind), name: item.name })
                  : item.name}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What fits, names that begin so first; last, the offer to create what is typed. */
export function found(elements: Element[], text: string, creates?: ElementKind): Item[] {
  const wanted = folded(text);
  const names = elements.map((element) => ({ element, name: folded(element.name) }));
  const fitting = names.filter(({ name }) => name.includes(wanted));
  const rank = ({ name }: { name: string }) => (name.startsWith(wanted) ? 0 : 1);
  const sorted = fitting.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name)).slice(0, MOST);
  const items: Item[] = sorted.map(({ element: { id, kind, name } }) => ({ id, kind, name }));
  const exists = names.some(({ name }) => name === wanted);
  return creates && wanted !== "" && !exists ? [...items, { id: CREATE, kind: creates, name: text.trim() }] : items;
}
