/** The mark of a question: octagon, triangle or circle by severity; filled for a flaw, hollow for a gap. Never colour alone. */
import type { Nature, Severity } from "../generated/wire";
import { natureWord, severityWord } from "../locales/words";
import "./SeverityMark.css";

const SHAPE: Record<Severity, string> = {
  error: "M6 1.5h6L16.5 6v6L12 16.5H6L1.5 12V6Z",
  warning: "M9 1.8 17 16H1Z",
  hint: "M9 1.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15Z",
};

/** `named` = false where the words stand beside it already. */
export function SeverityMark({
  severity,
  nature,
  size = 16,
  named = true,
}: {
  severity: Severity;
  nature: Nature;
  size?: number;
  named?: boolean;
}) {
  const mark = `mark mark-${severity} mark-${nature}`;
  const shape = <path d={SHAPE[severity]} />;
  if (!named) {
    return (
      <svg className={mark} viewBox="0 0 18 18" width={size} height={size} aria-hidden="true">
        {shape}
      </svg>
    );
  }
  return (
    <svg
      className={mark}
      viewBox="0 0 18 18"
      width={size}
      height={size}
      role="img"
      aria-label={`${severityWord(severity)}, ${natureWord(nature)}`}
    >
      {shape}
    </svg>
  );
}
