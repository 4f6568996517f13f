/** Gives the present state a name. Every edit is on disk already; nothing is overwritten. */
import { useState } from "react";
import { t } from "../locales/t";
import { useDocument } from "../state/document";
import { loadHistory } from "../state/history";
import { host } from "../state/host";
import { atRest } from "../state/models";
import { sentence } from "../state/problems";
import { tell } from "../state/toasts";
import { useWindow } from "../state/window";
import { Button } from "../widgets/Button";
import { Dialog, DialogButtons } from "../widgets/Dialog";
import { Field } from "../widgets/Field";
import { author as lastAuthor, rememberAuthor } from "./author";

export function SaveVersion({ onClose }: { onClose(): void }) {
  const versions = useDocument((document) => document.open?.versions ?? 0);
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const [author, setAuthor] = useState(lastAuthor());
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = name.trim() || t("version-name-default", { number: versions + 1 });
  const save = async () => {
    try {
      await atRest();
      const saved = await host().call("save_version", { name: wanted, note: note.trim(), author: author.trim() });
      rememberAuthor(author.trim());
      useDocument.getState().saved(saved);
      await loadHistory();
      tell({ tone: "told", text: t("version-saved", { name: saved.name }) });
      onClose();
    } catch (thrown) {
      setProblem(sentence(thrown));
    }
  };
  const toVersions = () => {
    onClose();
    useWindow.getState().showTimeline(true);
  };
  return (
    <Dialog title={t("version-title")} onClose={onClose}>
      <p>{t("version-text")}</p>
      <Field
        label={t("version-name")}
        value={name}
        onChange={setName}
        placeholder={wanted}
        onEnter={() => void save()}
        problem={problem}
        autoFocus
      />
      <Field label={t("version-note")} value={note} onChange={setNote} lines />
      <Field label={t("version-author")} value={author} onChange={setAuthor} onEnter={() => void save()} />
      <DialogButtons>
        {versions > 0 && (
          <Button look="bare" onPress={toVersions}>
            {t("action-versions")}
          </Button>
        )}
        <Button look="primary" onPress={() => void save()}>
          {t("top-save-version")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
