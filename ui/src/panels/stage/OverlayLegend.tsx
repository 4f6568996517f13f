/** What the colours and signs on the picture mean. */
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useState } from "react";
import { toneOf } from "../../canvas/draw/SignShape";
import type { OverlayInfo, OverlayKind } from "../../generated/wire";
import { t } from "../../locales/t";
import { useWindow } from "../../state/window";
import { IconButton } from "../../widgets/Button";
import "./OverlayLegend.css";

/** `shown`: how many of the elements in sight of the picture are in each category, by its place. */
export function OverlayLegend({
  kind,
  info,
  shown,
}: {
  kind: OverlayKind;
  info: OverlayInfo;
  shown: ReadonlyMap<number, number>;
}) {
  const lay = useWindow((window) => window.lay);
  const [folded, fold] = useState(false);
  return (
    <section className="overlay-legend" aria-label={t("overlay-legend", { kind: t(`overlay-${kind}`) })}>
      <header>
        <h3>{t(`overlay-${kind}`)}</h3>
        <IconButton
          icon={folded ? ChevronUp : ChevronDown}
          label={t(folded ? "overlay-unfold" : "overlay-fold")}
          small
          onPress={() => fold(!folded)}
        />
        <IconButton icon={X} label={t("overlay-none")} small onPress={() => lay(null)} />
      </header>
      {!folded && (
        <ul>
          {info.categories.map((category, at) =>
            shown.has(at) ? (
              <li key={category.sign}>
                <span className={`overlay-sign ${toneOf(category)}`}>{category.sign}</span>
                <span className="overlay-label" title={category.label}>
                  {category.label}
                </span>
                <span className="num">{shown.get(at)}</span>
              </li>
            ) : null,
          )}
        </ul>
      )}
    </section>
  );
}
