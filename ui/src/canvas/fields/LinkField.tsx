/** Connecting by name: type the other end's name, choose it or a new element, Enter. */
import { useId, useState } from "react";
import type { Point } from "../../generated/wire";
import { t } from "../../locales/t";
import { kindWord, relationWord } from "../../locales/words";
import { KindIcon } from "../../widgets/Icon";
import type { Choice, Row } from "../tools/link";
import { ChoosingInput } from "./ChoosingInput";
import { Floating } from "./Floating";

interface Props {
  at: Point;
  /** What is asked, for a screen reader and as a hint. */
  label: string;
  hint: string;
  /** What a text could mean. */
  rowsFor(text: string): Row[];
  onTake(row: Choice): void;
  onEnd(): void;
}

export function LinkField({ at, label, hint, rowsFor, onTake, onEnd }: Props) {
  const [text, setText] = useState("");
  const [lit, setLit] = useState(0);
  const list = useId();
  const rows = rowsFor(text);
  const choices = rows.filter((row): row is Choice => row.row !== "refused");
  const placeOf = (row: Row) => (choices as Row[]).indexOf(row);
  const take = (row: Row | undefined) => {
    if (row?.row === "existing" || (row?.row === "create" && row.name !== "")) onTake(row);
  };

  return (
    <Floating at={at} width={320} room={300} className="cv-link" onLeave={onEnd}>
      <ChoosingInput
        text={text}
        label={label}
        hint={hint}
        list={list}
        open={rows.length > 0}
        count={choices.length}
        lit={lit}
        onType={setText}
        onLight={setLit}
        onTake={(at) => take(choices[at])}
        onEnd={onEnd}
      />
      <div className="cv-list" id={list} role="listbox" aria-label={label}>
        {rows.map((row) => (
          <LinkRow
            key={row.row === "create" ? `new ${row.offer.element}` : row.id}
            id={row.row === "refused" ? undefined : `${list}-${placeOf(row)}`}
            row={row}
            lit={row === choices[lit]}
            onLight={() => setLit(placeOf(row))}
            onTake={() => take(row)}
          />
        ))}
        {rows.length === 0 && <div className="cv-none">{t("canvas-link-none")}</div>}
      </div>
    </Floating>
  );
}

interface RowProps {
  id: string | undefined;
  row: Row;
  lit: boolean;
  onLight(): void;
  onTake(): void;
}

function LinkRow({ id, row, lit, onLight, onTake }: RowProps) {
  const refused = row.row === "refused";
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrow keys and Enter do the same
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={lit}
      aria-disabled={refused}
      className={refused ? "cv-item cv-refused" : "cv-item"}
      ref={(item) => {
        if (lit) item?.scrollIntoView?.({ block: "nearest" });
      }}
      onPointerMove={refused ? undefined : onLight}
      onClick={refused ? undefined : onTake}
    >
      <RowWords row={row} />
    </div>
  );
}

function RowWords({ row }: { row: Row }) {
  if (row.row === "existing") {
    const [first] = row.options;
    return (
      <>
        <span className="cv-verb">{first && relationWord(first.kind, first.reversed)}</span>
        <KindIcon kind={row.kind} size={14} coloured />
        <span className="cv-item-name">{row.name}</span>
        {row.options.length > 1 && (
          <span className="cv-more">{t("canvas-more", { count: row.options.length - 1 })}</span>
        )}
      </>
    );
  }
  if (row.row === "refused") {
    return (
      <>
        <KindIcon kind={row.kind} size={14} />
        <span className="cv-item-name">{row.name}</span>
        <span className="cv-more">{row.why === "exists" ? t("canvas-link-exists") : t("canvas-link-not-allowed")}</span>
      </>
    );
  }
  const { element, option } = row.offer;
  return (
    <>
      <span className="cv-verb">{relationWord(option.kind, option.reversed)}</span>
      <KindIcon kind={element} size={14} coloured />
      <span className="cv-item-name">
        {row.name === ""
          ? t("canvas-link-new", { kind: kindWord(element) })
          : t("canvas-link-new-named", { kind: kindWord(element), name: row.name })}
      </span>
    </>
  );
}
