/** Which kind something becomes: type its first letters, or choose; Enter takes it, Esc does not. */
import { useId, useState } from "react";
import type { ElementKind, Point } from "../../generated/wire";
import { language, t } from "../../locales/t";
import { kindsBeginning } from "../tools/capture";
import { ChoosingInput } from "./ChoosingInput";
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

  const take = (at: number) => {
    const kind = kinds[at];
    if (kind) onTake(kind);
  };

  return (
    <Floating at={at} width={268} room={300} className="cv-capture" onLeave={onEnd}>
      <ChoosingInput
        text={text}
        label={label}
        hint={label}
        list={list}
        open={kinds.length > 0}
        count={kinds.length}
        lit={lit}
        onType={setText}
        onLight={setLit}
        onTake={take}
        onEnd={onEnd}
      />
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
