/** How much a version changed, how much was open then, and its scorecard as small bars. */
import type { ChangeMark, ScorecardLine, VersionFacts } from "../../generated/wire";
import { t } from "../../locales/t";
import { DifferenceMark } from "../../widgets/DifferenceMark";

const MARKS: ChangeMark[] = ["added", "removed", "changed", "moved"];

export function Facts({ facts }: { facts: VersionFacts }) {
  const some = MARKS.filter((mark) => facts.size[mark] > 0);
  return (
    <span className="facts">
      <span className="facts-size" role="img" aria-label={facts.summary} title={facts.summary}>
        {some.length === 0 && <span>{t("versions-same")}</span>}
        {some.map((mark) => (
          <span key={mark} className="facts-count num">
            <DifferenceMark mark={mark} size={12} />
            {facts.size[mark]}
          </span>
        ))}
      </span>
      <span className="num">{t("versions-questions", { count: facts.questions })}</span>
      <Bars lines={facts.scorecard} />
    </span>
  );
}

const WIDTH = 4;
const GAP = 2;
const HEIGHT = 14;

function Bars({ lines }: { lines: ScorecardLine[] }) {
  const said = lines.map((line) =>
    line.answered
      ? t("versions-figure", { label: line.label, numerator: line.numerator, denominator: line.denominator })
      : t("versions-figure-open", { label: line.label }),
  );
  return (
    <svg
      className="facts-bars"
      width={lines.length * (WIDTH + GAP)}
      height={HEIGHT}
      role="img"
      aria-label={`${t("scorecard")}: ${said.join("; ")}`}
    >
      <title>{said.join("\n")}</title>
      {lines.map((line, at) => {
        const share = line.answered && line.denominator > 0 ? line.numerator / line.denominator : 0;
        const height = Math.max(share * HEIGHT, line.answered ? 1 : 0);
        return (
          <g key={line.id}>
            <rect className="facts-bar-ground" x={at * (WIDTH + GAP)} width={WIDTH} height={HEIGHT} rx={1} />
            <rect
              className="facts-bar"
              x={at * (WIDTH + GAP)}
              y={HEIGHT - height}
              width={WIDTH}
              height={height}
              rx={1}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** The same in figures. */
export function Figures({ lines }: { lines: ScorecardLine[] }) {
  return (
    <dl className="figures">
      {lines.map((line) => (
        <div key={line.id}>
          <dt>{line.label}</dt>
          <dd className="num">
            {line.answered
              ? t("scorecard-value", { numerator: line.numerator, denominator: line.denominator })
              : t("scorecard-open")}
          </dd>
        </div>
      ))}
    </dl>
  );
}
