/** Which two states, how much differs, and the way back. */
import { ArrowLeftRight, X } from "lucide-react";
import { compare } from "../../actions/compare";
import { useAction } from "../../actions/use-action";
import type { ChangeMark, CompareResult } from "../../generated/wire";
import { t } from "../../locales/t";
import { useComparing } from "../../state/comparing";
import { type Points, pointKey } from "../../state/points";
import { IconButton } from "../../widgets/Button";
import { ChangeMarkShape } from "./ChangeLines";
import { PointPicker } from "./PointPicker";

const MARKS: readonly ChangeMark[] = ["added", "removed", "changed", "moved"];
const NONE: Points = { scenarios: [], versions: [] };

export function CompareBar({ points, result }: { points: Points | null; result: CompareResult | null }) {
  const { before, after, setBefore, setAfter, swap } = useComparing();
  const { keys } = useAction(compare);
  const infoOf = (side: "before" | "after") => {
    const ref = side === "before" ? before : after;
    return result && ref && pointKey(result[side].ref) === pointKey(ref) ? result[side] : null;
  };
  const common = { points: points ?? NONE, now: true };
  return (
    <header className="compare-bar">
      <PointPicker
        {...common}
        label={t("compare-before")}
        value={before}
        info={infoOf("before")}
        onChange={setBefore}
      />
      <IconButton icon={ArrowLeftRight} label={t("compare-swap")} onPress={swap} disabled={!before} small />
      <PointPicker {...common} label={t("compare-after")} value={after} info={infoOf("after")} onChange={setAfter} />
      <span className="compare-gap" />
      {result && (
        <ul className="compare-counts" aria-label={t("compare-counts")}>
          {MARKS.map((mark) => (
            <li key={mark}>
              <ChangeMarkShape mark={mark} named={false} />
              <span className="num">{t(`compare-count-${mark}`, { count: result.counts[mark] })}</span>
            </li>
          ))}
          <li className="compare-unchanged num">{t("compare-unchanged", { count: result.counts.unchanged })}</li>
        </ul>
      )}
      <span className="compare-rule" />
      <IconButton icon={X} label={t("compare-leave")} keys={keys} onPress={() => useComparing.getState().end()} />
    </header>
  );
}
