/** Exports a view as a picture, or the model as text, with a live preview of exactly what is written. */
import { useState } from "react";
import { t } from "../../locales/t";
import { useDocument } from "../../state/document";
import { host } from "../../state/host";
import { atRest } from "../../state/models";
import { sentence } from "../../state/problems";
import { tell } from "../../state/toasts";
import { Button } from "../../widgets/Button";
import { Dialog, DialogButtons } from "../../widgets/Dialog";
import { Field } from "../../widgets/Field";
import { OptionFields } from "./OptionFields";
import { defaultPath, type Options, useOptions } from "./options";
import { Preview } from "./Preview";
import "./ExportDialog.css";

export function ExportDialog({ onClose }: { onClose(): void }) {
  const open = useDocument((document) => document.open);
  const [options, change] = useOptions(open);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!open || !options) return null;
  const path = typed ?? defaultPath(open, options);
  const write = async () => {
    setProblem(null);
    setBusy(true);
    try {
      const target = host().desktop ? await host().pickSave(fileName(path), ending(options)) : path.trim();
      if (!target) return;
      await atRest();
      const written = await host().call("export_view", { ...options, path: target });
      tell({ tone: "told", text: t("export-done", { path: written.path }) });
      onClose();
    } catch (thrown) {
      setProblem(sentence(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={t("export-title")} onClose={onClose} width={880}>
      <div className="export">
        <OptionFields open={open} options={options} onChange={change} />
        <Preview options={options} />
      </div>
      {!host().desktop && <Field label={t("export-path")} value={path} onChange={setTyped} />}
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="primary" onPress={() => void write()} disabled={busy}>
          {t(host().desktop ? "action-export" : "top-export")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

const ending = ({ format }: Options) => (format === "json" ? "gtm.json" : format);
const fileName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
