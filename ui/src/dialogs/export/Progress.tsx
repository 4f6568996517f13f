/** How far an export is; shown only when it takes long enough to be noticed. */
import { useEffect, useState } from "react";
import { ProgressBar } from "react-aria-components";
import { t } from "../../locales/t";

const NOTICED = 500;

export function Progress({ done, of }: { done: number; of: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), NOTICED);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  const label = t("export-progress", { done, of });
  return (
    <ProgressBar className="export-progress" aria-label={label} value={done} maxValue={Math.max(of, 1)}>
      {({ percentage }) => (
        <>
          <span>{label}</span>
          <span className="export-progress-bar">
            <span style={{ inlineSize: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
