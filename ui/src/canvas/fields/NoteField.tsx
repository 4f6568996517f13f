/** The text of a note, written where it stands. Ctrl+Enter or leaving takes it, Esc does not. */
import { useState } from "react";
import type { Point } from "../../generated/wire";
import { t } from "../../locales/t";
import { Floating } from "./Floating";

interface Props {
  at: Point;
  size: { width: number; height: number };
  text: string;
  hint: string;
  onTake(text: string): void;
  onEnd(): void;
}

export function NoteField({ at, size, text: before, hint, onTake, onEnd }: Props) {
  const [text, setText] = useState(before);
  const take = () => {
    if (text.trim() !== "" && text !== before) onTake(text);
    onEnd();
  };
  return (
    <Floating
      at={at}
      width={Math.max(180, size.width)}
      room={size.height + 40}
      className="cv-note-field"
      onLeave={take}
    >
      <textarea
        className="cv-area"
        style={{ height: Math.max(72, size.height) }}
        // biome-ignore lint/a11y/noAutofocus: it was just asked for
        autoFocus
        value={text}
        aria-label={t("canvas-note-text")}
        placeholder={hint}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          const done = event.key === "Enter" && (event.ctrlKey || event.metaKey);
          if (event.nativeEvent.isComposing || (!done && event.key !== "Escape")) return;
          event.preventDefault();
          event.stopPropagation();
          if (done) take();
          else onEnd();
        }}
      />
      <p className="cv-foot">{t("canvas-note-foot")}</p>
    </Floating>
  );
}
