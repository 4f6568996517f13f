/** How many flaws and gaps are open; each a filter. What is waived counts apart and is shown on request. */
import { CircleSlash2 } from "lucide-react";
import type { Nature, Questions } from "../../generated/wire";
import { t } from "../../locales/t";
import type { Asking } from "../../state/asking";
import { Icon } from "../../widgets/Icon";
import { SeverityMark } from "../../widgets/SeverityMark";

export function Counts({
  counts,
  asking: { nature, waived },
  onAsk,
}: {
  counts: Questions["counts"];
  asking: Asking;
  onAsk(change: Partial<Asking>): void;
}) {
  const one = (which: Nature, text: string) => (
    <button
      type="button"
      className="questions-count"
      aria-pressed={nature === which}
      onClick={() => onAsk({ nature: nature === which ? null : which })}
    >
      <SeverityMark severity="error" nature={which} named={false} />
      {text}
    </button>
  );
  const words = t("questions-waived", { count: counts.waived });
  return (
    <>
      {one("flaw", t("questions-flaws", { count: counts.flaws }))}
      {one("gap", t("questions-gaps", { count: counts.gaps }))}
      {(counts.waived > 0 || waived) && (
        <button
          type="button"
          className="questions-count questions-waived"
          aria-pressed={waived}
          aria-label={words}
          title={words}
          onClick={() => onAsk({ waived: !waived, nature: null })}
        >
          <Icon icon={CircleSlash2} size={14} />
          <span className="questions-waived-words">{words}</span>
          <span className="questions-waived-number num">{counts.waived}</span>
        </button>
      )}
    </>
  );
}
