/** Takes in what others made of the model, as one step: first what, then what it would do, then what has to be chosen. */
import { useState } from "react";
import type { MergePreview, PointRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { ChangeLines } from "../../panels/compare/ChangeLines";
import { PointPicker } from "../../panels/compare/PointPicker";
import { type OpenDocument, useDocument } from "../../state/document";
import { host } from "../../state/host";
import { type Points, usePoints } from "../../state/points";
import { useRequest } from "../../state/request";
import { stepped } from "../../state/steps";
import { useWindow } from "../../state/window";
import { Button } from "../../widgets/Button";
import { Dialog, DialogButtons } from "../../widgets/Dialog";
import { Switch } from "../../widgets/Switch";
import { Conflicts } from "./Conflicts";
import { type Choices, chosen, joined } from "./choices";
import "./Merge.css";

const NONE: Points = { scenarios: [], versions: [] };

export function MergeDialog({ onClose }: { onClose(): void }) {
  const open = useDocument((document) => document.open);
  return open && <Merging open={open} onClose={onClose} />;
}

/** The scenario that the dialog was asked for, if any. */
function wanted(): PointRef | null {
  const { scenario } = useWindow.getState().about;
  return scenario ? { type: "scenario", id: scenario } : null;
}

function Merging({ open, onClose }: { open: OpenDocument; onClose(): void }) {
  const { points, problem: unknown } = usePoints(open);
  const [theirs, setTheirs] = useState(wanted);
  const [base, setBase] = useState<PointRef | null>(null);
  const [choices, choose] = useState<Choices>({});
  const [one, setOne] = useState<ReadonlySet<string>>(new Set());
  const args = theirs && { theirs, base };
  const { result: preview, problem, current } = useRequest("merge_preview", args, open.mirror.revision);
  const take = (point: PointRef) => {
    setTheirs(point);
    setBase(null);
    choose({});
    setOne(new Set());
  };
  const ready = theirs && current && preview?.base ? preview : null;
  const left = ready ? ready.conflicts.length - chosen(ready.conflicts, choices).length : 0;
  const merge = async () => {
    if (!theirs || !ready) return;
    const { revision, conflicts, duplicates } = ready;
    const settled = { choices: chosen(conflicts, choices), join: joined(duplicates, one) };
    const done = await stepped(() => host().call("merge", { theirs, base, revision, ...settled }));
    if (done) onClose();
  };
  return (
    <Dialog title={t("merge-title")} onClose={onClose} width={760}>
      <p>{t("merge-text")}</p>
      <div className="merge-from">
        <span>{t("merge-theirs")}</span>
        <PointPicker
          label={t("merge-theirs")}
          value={theirs}
          info={preview?.theirs ?? null}
          points={points ?? NONE}
          now={false}
          onChange={take}
        />
      </div>
      {(unknown ?? problem) && <p role="alert">{unknown ?? problem}</p>}
      {preview && (
        <p className="merge-summary" role="status">
          {preview.summary}
        </p>
      )}
      {preview && (base !== null || preview.base === null) && (
        <div className="merge-from">
          <span>{t("merge-base")}</span>
          <PointPicker
            label={t("merge-base")}
            value={base}
            info={preview.base}
            points={points ?? NONE}
            now={false}
            onChange={setBase}
          />
        </div>
      )}
      {preview?.base && <Preview preview={preview} choices={choices} onChoose={choose} one={one} onOne={setOne} />}
      {left > 0 && <p>{t("merge-left", { count: left })}</p>}
      <div className="merge-foot">
        <DialogButtons>
          <Button look="bare" onPress={onClose}>
            {t("cancel")}
          </Button>
          <Button look="primary" onPress={() => void merge()} disabled={!ready || nothing(ready)}>
            {t("merge-do")}
          </Button>
        </DialogButtons>
      </div>
    </Dialog>
  );
}

const nothing = ({ changes, layout, conflicts }: MergePreview) =>
  changes.length + layout.length + conflicts.length === 0;

interface PreviewProps {
  preview: MergePreview;
  choices: Choices;
  onChoose(choices: Choices): void;
  one: ReadonlySet<string>;
  onOne(one: ReadonlySet<string>): void;
}

function Preview({ preview, choices, onChoose, one, onOne }: PreviewProps) {
  const { base, conflicts, duplicates, changes, layout } = preview;
  const turn = (id: string, on: boolean) => onOne(new Set(on ? [...one, id] : [...one].filter((each) => each !== id)));
  return (
    <>
      {base && <p className="merge-common">{t("merge-common", { label: base.label, detail: base.detail })}</p>}
      {conflicts.length > 0 && (
        <section className="merge-part" aria-label={t("merge-conflicts")}>
          <h3>{t("merge-conflicts")}</h3>
          <Conflicts lines={conflicts} choices={choices} onChoose={onChoose} />
        </section>
      )}
      {duplicates.length > 0 && (
        <section className="merge-part" aria-label={t("merge-duplicates")}>
          <h3>{t("merge-duplicates")}</h3>
          <ul>
            {duplicates.map(({ theirs, label }) => (
              <li key={theirs}>
                <Switch label={t("merge-one", { label })} on={one.has(theirs)} onChange={(on) => turn(theirs, on)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.length + layout.length > 0 && (
        <section className="merge-part" aria-label={t("merge-changes")}>
          <h3>{t("merge-changes")}</h3>
          <div className="merge-changes">
            <ChangeLines lines={changes} />
            <ChangeLines lines={layout} />
          </div>
        </section>
      )}
    </>
  );
}
