/** Finds a text in names, descriptions and notes; what it becomes is shown before it is done, in one step. */
import { useMemo, useState } from "react";
import { t } from "../locales/t";
import { type Hit, hitsOf } from "../model/replacing";
import { type OpenDocument, useDocument } from "../state/document";
import { showElement } from "../state/questions";
import { perform, tellUndoable } from "../state/steps";
import { Button } from "../widgets/Button";
import { Dialog, DialogButtons } from "../widgets/Dialog";
import { Field } from "../widgets/Field";
import { KindIcon } from "../widgets/Icon";
import { Switch } from "../widgets/Switch";
import "./FindReplace.css";

/** So many are shown; all are replaced. */
const SHOWN = 60;

export function FindReplace({ onClose }: { onClose(): void }) {
  const open = useDocument((document) => document.open);
  return open && <Find open={open} onClose={onClose} />;
}

function Find({ open, onClose }: { open: OpenDocument; onClose(): void }) {
  const [search, setSearch] = useState({ find: "", replace: "", exact: false });
  const set = (part: Partial<typeof search>) => setSearch({ ...search, ...part });
  const hits = useMemo(() => hitsOf(open.mirror, search), [open.mirror, search]);
  const stay = hits.filter(({ op }) => op === null).length;
  const removes = search.replace === "";
  const changes = hits.flatMap(({ before, after, op }) => (op && before !== after ? [op] : []));
  const replace = async () => {
    if (changes.length === 0 || !(await perform(changes))) return;
    tellUndoable(t(removes ? "find-removed" : "find-done", { count: changes.length }));
    onClose();
  };
  const go = (element: string) => {
    onClose();
    showElement(element);
  };
  const readOnly = open.readOnly !== null;
  return (
    <Dialog title={t("find-title")} onClose={onClose} width={640}>
      <Field label={t("find-find")} value={search.find} onChange={(find) => set({ find })} autoFocus />
      {!readOnly && (
        <Field label={t("find-replace")} value={search.replace} onChange={(text) => set({ replace: text })} />
      )}
      <Switch label={t("find-exact")} on={search.exact} onChange={(exact) => set({ exact })} />
      <p role="status">
        {search.find === "" ? t("find-hint") : t("find-count", { count: hits.length })}{" "}
        {!readOnly && stay > 0 && t("find-stay", { count: stay })}
      </p>
      <ul className="find-hits">
        {hits.slice(0, SHOWN).map((hit) => (
          <Line key={hit.key} hit={hit} open={open} preview={!readOnly && !removes} onGo={go} />
        ))}
      </ul>
      {hits.length > SHOWN && <p>{t("find-more", { count: hits.length - SHOWN })}</p>}
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        {!readOnly && (
          <Button look={removes ? "line" : "primary"} onPress={() => void replace()} disabled={changes.length === 0}>
            {t(removes ? "find-remove" : "find-do", { count: changes.length })}
          </Button>
        )}
      </DialogButtons>
    </Dialog>
  );
}

function Line({
  hit,
  open,
  preview,
  onGo,
}: {
  hit: Hit;
  open: OpenDocument;
  preview: boolean;
  onGo(element: string): void;
}) {
  const { element, field, before, after } = hit;
  const kind = element === null ? undefined : open.mirror.elements.get(element)?.kind;
  const changed = preview && after !== before;
  const text = (
    <>
      <span className="find-field">{t(`find-in-${field}`)}</span>
      <span className={changed ? "find-before" : ""}>{before}</span>
      {changed && <span className="find-after">{after}</span>}
    </>
  );
  return (
    <li>
      <span className="find-mark">{kind && <KindIcon kind={kind} size={14} coloured />}</span>
      {element === null ? (
        <span className="find-text">{text}</span>
      ) : (
        <button type="button" className="find-text" onClick={() => onGo(element)}>
          {text}
        </button>
      )}
    </li>
  );
}
