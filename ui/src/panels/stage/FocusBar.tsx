/** What one looks at, how far around it, and the way back. */
import { ExternalLink, X } from "lucide-react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { shown } from "../../actions/chord";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { type Focus, generated, useWindow } from "../../state/window";
import { Button, IconButton } from "../../widgets/Button";
import "./FocusBar.css";

const DEPTHS = [1, 2, 3] as const;

export function FocusBar({ open, focus }: { open: OpenDocument; focus: Focus }) {
  const setFocus = useWindow((window) => window.setFocus);
  const [first] = focus.elements;
  const only = focus.elements.length === 1 ? first : undefined;
  const name = first === undefined ? "" : (open.mirror.elements.get(first)?.name ?? "");
  return (
    <div className="focus-bar" role="toolbar" aria-label={t("focus-bar")}>
      <span className="focus-name">{t("focus-on", { name, more: focus.elements.length - 1 })}</span>
      <ToggleButtonGroup
        className="focus-depths"
        aria-label={t("focus-depth")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(focus.depth)]}
        onSelectionChange={(keys) => {
          const depth = DEPTHS.find((one) => keys.has(String(one)));
          if (depth) setFocus({ ...focus, depth });
        }}
      >
        {DEPTHS.map((depth) => (
          <ToggleButton
            key={depth}
            id={String(depth)}
            className="focus-depth num"
            aria-label={t("focus-steps", { count: depth })}
          >
            {depth}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {only !== undefined && (
        <Button look="bare" small icon={ExternalLink} onPress={() => asPicture(only, focus.depth)}>
          {t("focus-picture")}
        </Button>
      )}
      <IconButton icon={X} label={t("focus-end")} keys={shown("Escape")} small onPress={() => setFocus(null)} />
    </div>
  );
}

/** The same as a picture of its own, drawn by the core: what stands out and nothing else. */
function asPicture(element: string, steps: number): void {
  const { showView, filterView, setFocus } = useWindow.getState();
  showView(generated("operating_model"));
  filterView("operating_model", { around: { element, steps } });
  setFocus(null);
}
