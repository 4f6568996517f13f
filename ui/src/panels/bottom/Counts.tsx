/** How many flaws and gaps are open; each a filter. */
import type { Nature, Questions } from "../../generated/wire";
import { t } from "../../locales/t";
import { SeverityMark } from "../../widgets/SeverityMark";

export function Counts({
  counts,
  nature,
  onNature,
}: {
  counts: Questions["counts"];
  nature: Nature | null;
  onNature(nature: Nature | null): void;
}) {
  const one = (which: Nature, text: string) => (
    <button
      type="button"
      className="questions-count"
      aria-pressed={nature === which}
      onClick={() => onNature(nature === which ? null : which)}
    >
      <SeverityMark severity="error" nature={which} named={false} />
      {text}
    </button>
  );
  return (
    <>
      {one("flaw", t("questions-flaws", { count: counts.flaws }))}
      {one("gap", t("questions-gaps", { count: counts.gaps }))}
      {counts.waived > 0 && <span className="questions-waived">{t("questions-waived", { count: counts.waived })}</span>}
    </>
  );
}
