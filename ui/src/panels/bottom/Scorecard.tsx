/** The scorecard: each line with its numerator and denominator. No total: it would be one more figure that steers nothing. */
import { Grid3x3 } from "lucide-react";
import { integration } from "../../actions/integration";
import { useAction } from "../../actions/use-action";
import type { ScorecardLine } from "../../generated/wire";
import { t } from "../../locales/t";
import { IconButton } from "../../widgets/Button";
import "./Scorecard.css";

export function Scorecard({ lines }: { lines: ScorecardLine[] }) {
  const matrix = useAction(integration);
  return (
    <section className="score" aria-label={t("scorecard")}>
      <div className="bottom-head">
        <h2>{t("scorecard")}</h2>
        <span className="bottom-gap" />
        <IconButton icon={Grid3x3} {...matrix} small />
      </div>
      <dl className="score-lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </dl>
    </section>
  );
}

function Line({ line: { label, numerator, denominator, answered, lower_is_better: lower } }: { line: ScorecardLine }) {
  const share = denominator > 0 ? numerator / denominator : 0;
  return (
    <div className={`score-line ${answered ? "" : "score-line-open"}`}>
      <dt>
        <span className="score-label" title={label}>
          {label}
        </span>
        {lower && answered && (
          <span className="score-lower" title={t("scorecard-lower-is-better")}>
            {t("scorecard-lower")}
          </span>
        )}
      </dt>
      {answered ? (
        <>
          <dd className={`score-bar ${lower ? "score-bar-lower" : ""}`} aria-hidden="true">
            <i style={{ inlineSize: `${share * 100}%` }} />
          </dd>
          <dd className="score-value num">{t("scorecard-value", { numerator, denominator })}</dd>
        </>
      ) : (
        <dd className="score-open">{t("scorecard-open")}</dd>
      )}
    </div>
  );
}
