/** What was copied in another program becomes elements: each column is of a kind, or left out. Nothing is done before one agrees. */
import { useState } from "react";
import { readLine } from "../canvas/tools/capture";
import { columnOf } from "../canvas/tools/cells";
import { KINDS } from "../generated/metamodel";
import type { ElementKind } from "../generated/wire";
import { language, t } from "../locales/t";
import { kindWord } from "../locales/words";
import { useStage } from "../state/stage";
import { useWindow } from "../state/window";
import { Button } from "../widgets/Button";
import { Dialog, DialogButtons } from "../widgets/Dialog";
import { Select } from "../widgets/Select";
import { Switch } from "../widgets/Switch";
import "./PasteCells.css";

/** A column that is not wanted. */
const LEFT_OUT = "left-out";
type Wanted = ElementKind | typeof LEFT_OUT;

/** So many rows are shown; all are taken. */
const SHOWN = 8;

export function PasteCells({ onClose }: { onClose(): void }) {
  const { cells = [], kind = "activity" } = useWindow((window) => window.about);
  const width = cells[0]?.length ?? 0;
  const [head, setHead] = useState(false);
  const [kinds, setKinds] = useState<Wanted[]>(() =>
    Array.from({ length: width }, (_, at) => (at === 0 ? kind : LEFT_OUT)),
  );
  const rows = head ? cells.slice(1) : cells;
  const columns = kinds.flatMap((chosen, at) =>
    chosen === LEFT_OUT ? [] : [columnOf(rows, at).map((cell) => readLine(cell, chosen, language()))],
  );
  const count = columns.flat().length;
  const add = () => {
    onClose();
    useStage.getState().stage?.addColumns(columns);
  };
  const choices = [LEFT_OUT, ...KINDS.map(({ id }) => id)].map((id) => ({
    id: id as Wanted,
    label: id === LEFT_OUT ? t("paste-left-out") : kindWord(id as ElementKind),
  }));
  return (
    <Dialog title={t("paste-title")} onClose={onClose} width={Math.min(900, 320 + 180 * width)}>
      <p>{t("paste-text")}</p>
      <div className="paste-cells">
        <table>
          <thead>
            <tr>
              {kinds.map((kind, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have nothing but their place
                <th key={at} scope="col">
                  <Select<Wanted>
                    bare
                    label={t("paste-column", { number: at + 1 })}
                    choices={choices}
                    value={kind}
                    onChange={(chosen) => setKinds(kinds.with(at, chosen))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing but their place
              <tr key={at}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: likewise
                  <td key={column} className={kinds[column] === LEFT_OUT ? "paste-off" : ""}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN && <p>{t("paste-more", { count: rows.length - SHOWN })}</p>}
      {cells.length > 1 && <Switch label={t("paste-head")} on={head} onChange={setHead} />}
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="primary" onPress={add} disabled={count === 0} autoFocus>
          {t("paste-do", { count })}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
