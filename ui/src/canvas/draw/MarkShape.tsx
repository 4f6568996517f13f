/** The mark of open questions: shape by severity, filled = flaw, hollow = gap, the number counts. 18 px. */
import type { Mark, Severity } from "../../generated/wire";

const SHAPE: Record<Severity, string> = {
  error: "M5.7 1.2h6.6l4.5 4.5v6.6l-4.5 4.5H5.7L1.2 12.3V5.7Z",
  warning: "M9 1.6 17.2 16.2H.8Z",
  hint: "M9 1.2a7.8 7.8 0 1 1 0 15.6a7.8 7.8 0 0 1 0-15.6Z",
};

export function MarkShape({ mark }: { mark: Mark }) {
  return (
    <g className={`cv-mark cv-${mark.severity} cv-nature-${mark.nature}`}>
      <path d={SHAPE[mark.severity]} />
      <text x={9} y={mark.severity === "warning" ? 13.6 : 12.4}>
        {mark.count > 99 ? "99" : mark.count}
      </text>
    </g>
  );
}
