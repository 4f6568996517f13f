/** Open a file by press, or by dropping it. The desktop shell tells the path of a dropped file itself; a browser never does. */
import { type DragEvent, type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { t } from "../locales/t";
import { host } from "../state/host";
import { tell } from "../state/toasts";
import { useWindow } from "../state/window";
import "./FileDrop.css";

export function FileDrop({
  onPress,
  keys,
  children,
}: {
  onPress(): void;
  keys: string | undefined;
  children: ReactNode;
}) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  const drop = (event: DragEvent) => {
    drag(event, false);
    if (host().desktop) return;
    tell({ tone: "told", text: t("start-drop-path") });
    useWindow.getState().ask("open_path");
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first.
    <div
      className={`drop ${over ? "drop-over" : ""}`}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <Button className="drop-button" onPress={onPress}>
        {children}
        <span className="drop-words">
          <span>
            <b>{over ? t("start-drop") : t("start-open")}</b> {!over && t("start-open-how")}
          </span>
          <span>{t("start-open-kinds")}</span>
        </span>
        {keys && <kbd>{keys}</kbd>}
      </Button>
    </div>
  );
}
