/** What is offered under a cell that is edited. The keyboard stays in the field. */
import { Plus } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import { t } from "../../locales/t";
import { kindWord } from "../../locales/words";
import { Icon, KindIcon } from "../../widgets/Icon";
import type { Offer } from "./suggest";

interface Props {
  id: string;
  label: string;
  list: readonly Offer[];
  /** Which a key would take; -1: none. */
  at: number;
  above: boolean;
  onTake(offer: Offer): void;
}

export function Offers({ id, label, list, at, above, onTake }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  });
  return (
    <div
      ref={box}
      id={id}
      role="listbox"
      aria-label={label}
      className={`cell-offers ${above ? "cell-offers-above" : ""}`}
    >
      {list.map((offer, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the field.
        <div
          key={offer.id}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          className="menu-item"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(offer)}
        >
          <Words offer={offer} />
        </div>
      ))}
    </div>
  );
}

function Words({ offer: { id, label, kind, fresh, on } }: { offer: Offer }) {
  if (on !== undefined)
    return (
      <>
        <b className={`cell-letter ${on ? "cell-letter-on" : ""}`}>{id}</b>
        <span className="menu-label">{label}</span>
      </>
    );
  return (
    <>
      {fresh ? <Icon icon={Plus} size={14} /> : kind && <KindIcon kind={kind} size={14} coloured />}
      <span className="menu-label">
        {fresh && kind ? t("type-ahead-create", { kind: kindWord(kind), name: label }) : label}
      </span>
    </>
  );
}
