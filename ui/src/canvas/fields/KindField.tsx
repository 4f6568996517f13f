/** Which kind something becomes: type its first letters, or choose; Enter takes it, Esc does not. */
import { useId, useState } from "react";
import type { ElementKind, Point } from "../../generated/wire";
import { language, t } from "../../locales/t";
import { kindsBeginning } from "../tools/capture";
import { Floating } from "./Floating";
import { KindChip } from "./KindChip";

interface Props {
  at: Point;
  label: string;
  onTake(kind: ElementKind): void;
  onEnd(): void;
}

export function KindField({ at, label, onTake, onEnd }: Props) {
  const [text, setText] = useState("");
  const [lit, setLit] = useState(0);
  const list = useId();
  const kinds = kindsBeginning(text.trim().replace(/^\//, ""), language());

  function key(event: React.KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const kind = kinds[lit];
    if (event.key === "Escape") onEnd();
    else if (event.key === "Enter") kind && onTake(kind);
    else if (event.key === "ArrowDown") setLit(Math.min(kinds.length - 1, lit + 1));
    else if (event.key === "ArrowUp") setLit(Math.max(0, lit - 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Floating at={at} width={268} room={300} className="cv-capture" onLeave={onEnd}>
      <div className="cv-field-row">
        <input
          className="cv-input"
          // biome-ignore lint/a11y/noAutofocus: it was just asked for
          autoFocus
          value={text}
          role="combobox"
          aria-label={label}
          aria-expanded={kinds.length > 0}
          aria-controls={list}
          aria-activedescendant={kinds[lit] ? `${list}-${lit}` : undefined}
          placeholder={label}
          onChange={(event) => {
            setText(event.target.value);
            setLit(0);
          }}
          onKeyDown={key}
        />
      </div>
      <div className="cv-list" id={list} role="listbox" aria-label={t("canvas-kinds")}>
        {kinds.map((kind, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrow keys and Enter do the same
          <div
            key={kind}
            id={`${list}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === lit}
            className="cv-item"
            ref={(item) => {
              if (at === lit) item?.scrollIntoView?.({ block: "nearest" });
            }}
            onPointerMove={() => setLit(at)}
            onClick={() => onTake(kind)}
          >
            <KindChip kind={kind} />
          </div>
        ))}
        {kinds.length === 0 && <div className="cv-none">{t("canvas-kind-none")}</div>}
      </div>
    </Floating>
  );
}
