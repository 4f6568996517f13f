/** What if what is selected were gone? What would be open then, as a difference. Nothing is changed. */
import { useState } from "react";
import type { ScorecardDelta, StressResult } from "../generated/wire";
import { t } from "../locales/t";
import { Changes } from "../panels/answers/Effect";
import { useDocument } from "../state/document";
import { useRequest } from "../state/request";
import { useWindow } from "../state/window";
import { Button } from "../widgets/Button";
import { Dialog, DialogButtons } from "../widgets/Dialog";
import { KindIcon } from "../widgets/Icon";
import "./Stress.css";

/** More than these would not be read. */
const MOST = 12;

export function Stress({ onClose }: { onClose(): void }) {
  const open = useDocument((document) => document.open);
  const selected = useWindow((window) => window.selection.elements);
  // What is asked about stays, whatever is selected meanwhile.
  const [ids] = useState(selected);
  const { result, problem } = useRequest("stress", { ids }, open?.mirror.revision ?? 0);
  const [only] = ids;
  if (!open || (!result && !problem)) return null;
  const name = (only && open.mirror.elements.get(only)?.name) ?? "";
  return (
    <Dialog
      title={ids.length === 1 ? t("stress-one", { name }) : t("stress-many", { count: ids.length })}
      onClose={onClose}
      width={620}
    >
      {problem && <p role="alert">{problem}</p>}
      {result && <Difference result={result} />}
      <p className="stress-foot">{t("stress-only-looks")}</p>
      <DialogButtons>
        {result && result.opened.length > 0 && (
          <Button onPress={() => show(ids, result, onClose)}>{t("stress-show")}</Button>
        )}
        <Button look="primary" onPress={onClose} autoFocus>
          {t("close")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function Difference({ result: { sentence, gone, relations, opened, closed, scorecard } }: { result: StressResult }) {
  const moved = scorecard.filter(({ before, after }) => said(before) !== said(after));
  return (
    <div className="stress">
      <p className="stress-sentence">{sentence}</p>
      {relations > 0 && <p>{t("stress-relations", { count: relations })}</p>}
      {gone.length > 0 && (
        <>
          <h4>{t("stress-gone")}</h4>
          <ul className="stress-gone">
            {gone.map(({ id, kind, name }) => (
              <li key={id}>
                <KindIcon kind={kind} size={14} coloured />
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
      <Changes title={t("effect-opened")} questions={opened} most={MOST} />
      <Changes title={t("stress-closed")} questions={closed} most={MOST} closed />
      {moved.length > 0 && (
        <>
          <h4>{t("scorecard")}</h4>
          <dl className="stress-figures">
            {moved.map((line) => (
              <div key={line.key}>
                <dt>{line.label}</dt>
                <dd className="num">{t("stress-figure", { before: said(line.before), after: said(line.after) })}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

/** In the picture: what would be gone, and whatever a question would open about. */
function show(ids: string[], { opened, gone }: StressResult, onClose: () => void): void {
  const touched = opened.flatMap(({ subject, evidence }) => (subject ? [subject, ...evidence] : evidence));
  useWindow.getState().light({ fingerprints: [], ids: new Set([...ids, ...gone.map(({ id }) => id), ...touched]) });
  onClose();
}

const said = (figure: ScorecardDelta["before"]): string =>
  figure ? t("scorecard-value", { ...figure }) : t("scorecard-open");
