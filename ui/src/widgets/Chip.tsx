/** A chip names an element and goes to it; it can be taken away. A blank is an empty place that asks to be filled. */
import { Plus, X } from "lucide-react";
import { Button } from "react-aria-components";
import type { Element } from "../generated/wire";
import { t } from "../locales/t";
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
