/** The name of a node, edited where it stands. Enter or leaving takes it, Esc does not. */
import { useState } from "react";
import type { Rect } from "../../generated/wire";
import { t } from "../../locales/t";
import { Floating } from "./Floating";

interface Props {
  bounds: Rect;
  name: string;
  onTake(name: string): void;
  onEnd(): void;
}

export function RenameField({ bounds, name, onTake, onEnd }: Props) {
  const [text, setText] = useState(name);
  const take = () => {
    const wanted = text.trim();
    if (wanted !== "" && wanted !== name) onTake(wanted);
    onEnd();
  };
  return (
    <Floating at={bounds} width={Math.max(200, bounds.width)} room={40} className="cv-rename" onLeave={take}>
      <input
        className="cv-input"
        // biome-ignore lint/a11y/noAutofocus: it was just asked for
        autoFocus
        value={text}
        aria-label={t("canvas-rename-name", { name })}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === "Enter") take();
          else onEnd();
        }}
      />
    </Floating>
  );
}
