/** Quick capture: type the name, `/` picks the kind, Enter adds it and opens the next field below, Esc ends. */
import { useId, useRef, useState } from "react";
import type { ElementKind, Point } from "../../generated/wire";
import { language, t } from "../../locales/t";
import { kindWord } from "../../locales/words";
import { readCapture } from "../tools/capture";
import { cellsOf } from "../tools/cells";
import { Floating } from "./Floating";
import { KindChip } from "./KindChip";

interface Props {
  at: Point;
  kind: ElementKind;
  /** One element, then done. */
  once: boolean;
  /** Adds an element; the next one goes where the answer says. False = refused. */
  onAdd(name: string, kind: ElementKind): Promise<boolean>;
  /** Several lines or cells were pasted: they are shown before they become elements. */
  onCells(cells: string[][], kind: ElementKind): void;
  onEnd(): void;
}

export function CaptureField({ at, kind: first, once, onAdd, onCells, onEnd }: Props) {
  const [text, setText] = useState("");
  const [kind, setKind] = useState(first);
  const [lit, setLit] = useState(0);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const read = readCapture(text, language());
  // After a bare slash the kind in hand comes first, so that Enter changes nothing.
  const bare = read.kind === null && read.offered.length > 0;
  const offered = bare ? [kind, ...read.offered.filter((one) => one !== kind)] : read.offered;
  const meant = offered[lit] ?? read.kind ?? kind;

  async function add(): Promise<void> {
    if (read.name === "") {
      if (read.kind === null && offered.length === 0) return onEnd();
      setKind(meant);
      return setText("");
    }
    setKind(meant);
    setText("");
    setLit(0);
    const typed = read.name;
    if (await onAdd(typed, meant)) return once ? onEnd() : undefined;
    // Refused: what was typed comes back, unless something else was typed meanwhile.
    if (field.current?.value === "") setText(typed);
  }

  function leave(): void {
    if (read.name !== "") void onAdd(read.name, meant);
    onEnd();
  }

  function key(event: React.KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onEnd();
    else if (event.key === "Enter") void add();
    else if (event.key === "ArrowDown" && offered.length > 0) setLit((lit + 1) % offered.length);
    else if (event.key === "ArrowUp" && offered.length > 0) setLit((lit + offered.length - 1) % offered.length);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function paste(event: React.ClipboardEvent): void {
    const cells = cellsOf(event.clipboardData.getData("text"));
    if (cells.flat().length < 2) return;
    event.preventDefault();
    onEnd();
    onCells(cells, meant);
  }

  return (
    <Floating
      at={at}
      width={268}
      room={offered.length > 0 ? 80 + Math.min(240, offered.length * 30 + 8) : 80}
      className="cv-capture"
      onLeave={leave}
    >
      <div className="cv-field-row">
        <KindChip kind={meant} />
        <input
          ref={field}
          className="cv-input"
          // biome-ignore lint/a11y/noAutofocus: it was just asked for
          autoFocus
          value={text}
          role="combobox"
          aria-label={t("canvas-capture-name", { kind: kindWord(meant) })}
          aria-expanded={offered.length > 0}
          aria-controls={list}
          aria-activedescendant={offered.length > 0 ? `${list}-${lit}` : undefined}
          placeholder={t("canvas-capture-hint")}
          onChange={(event) => {
            setText(event.target.value);
            setLit(0);
          }}
          onKeyDown={key}
          onPaste={paste}
        />
      </div>
      {offered.length > 0 && (
        <div className="cv-list" id={list} role="listbox" aria-label={t("canvas-kinds")}>
          {offered.map((one, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrow keys and Enter do the same
            <div
              key={one}
              id={`${list}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === lit}
              className="cv-item"
              onClick={() => {
                setKind(one);
                setText(read.name === "" ? "" : `${read.name} `);
                field.current?.focus();
              }}
            >
              <KindChip kind={one} />
            </div>
          ))}
        </div>
      )}
      <p className="cv-foot">{once ? t("canvas-capture-foot-once") : t("canvas-capture-foot")}</p>
    </Floating>
  );
}
