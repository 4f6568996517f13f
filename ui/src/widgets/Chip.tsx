/** A chip names an element and goes to it; it can be taken away. A blank is an empty place that asks to be filled. */
import { Plus, X } from "lucide-react";
import { Button } from "react-aria-components";
import type { Element, ElementKind } from "../generated/wire";
import { t } from "../locales/t";
import { kindWord } from "../locales/words";
import { Icon, KindIcon } from "./Icon";
import "./Chip.css";

export function Chip({
  element,
  onGo,
  onRemove,
}: {
  element: Element;
  onGo(): void;
  onRemove?: (() => void) | undefined;
}) {
  return (
    <span className="chip">
      <Button className="chip-name" onPress={onGo}>
        <KindIcon kind={element.kind} size={12} />
        <span className="chip-text">{element.name}</span>
      </Button>
      {onRemove && (
        <Button className="chip-remove" aria-label={t("chip-remove", { name: element.name })} onPress={onRemove}>
          <Icon icon={X} size={12} />
        </Button>
      )}
    </span>
  );
}

/** Something that will be made. */
export function NewChip({ kind, name, onRemove }: { kind: ElementKind; name: string; onRemove(): void }) {
  return (
    <span className="chip chip-new">
      <span className="chip-name">
        <Icon icon={Plus} size={12} />
        <span className="chip-text">{t("chip-new", { kind: kindWord(kind), name })}</span>
      </span>
      <Button className="chip-remove" aria-label={t("chip-remove", { name })} onPress={onRemove}>
        <Icon icon={X} size={12} />
      </Button>
    </span>
  );
}

/** `asked` when an open question is about exactly this. */
export function Blank({
  text,
  asked,
  onPress,
  label,
}: {
  text?: string;
  asked?: boolean;
  onPress(): void;
  label?: string;
}) {
  return (
    <Button
      className={`blank ${asked ? "blank-asked" : ""}`}
      onPress={onPress}
      {...(label ? { "aria-label": label } : {})}
    >
      <Icon icon={Plus} size={12} />
      {text}
    </Button>
  );
}
