/** What became of the scorecard: the bar is how it is after, the tick how it was before. */
import type { ScorecardDelta } from "../../generated/wire";
import { t } from "../../locales/t";
import { stripOf } from "./groups";

export function Deltas({ lines }: { lines: readonly ScorecardDelta[] }) {
  return (
    <section className="deltas" aria-label={t("scorecard")}>
      <dl>
        {lines.map((line) => (
          <Delta key={line.key} line={line} />
        ))}
      </dl>
    </section>
  );
}

function Delta({ line }: { line: ScorecardDelta }) {
  const { label, after, trend } = line;
  const strip = stripOf(line);
  return (
    <div className={`delta delta-${trend}`}>
      <dt title={label}>{label}</dt>
      <dd className="delta-figure num">
        {after ? (
          <>
            <b>{after.numerator}</b> / {after.denominator}
          </>
        ) : (
          "–"
        )}
      </dd>
      <dd className="delta-was num">
        {strip.more && <b>{strip.more} </b>}
        {wasOf(line)}
        <span className="unseen"> {t(`compare-trend-${trend}`)}</span>
      </dd>
      <dd className="delta-bar" aria-hidden="true">
        {strip.after !== null && <i style={{ inlineSize: `${strip.after * 100}%` }} />}
        {strip.before !== null && <u style={{ insetInlineStart: `${strip.before * 100}%` }} />}
      </dd>
    </div>
  );
}

function wasOf({ before, after, lower_is_better: lower }: ScorecardDelta): string {
  if (!before) return t(after ? "compare-was-open" : "scorecard-open");
  return t(lower ? "compare-was-lower" : "compare-was", { was: t("scorecard-value", { ...before }) });
}
