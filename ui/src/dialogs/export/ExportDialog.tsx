/** Exports views or the model, with a live preview of exactly what is written. */
import { useEffect, useRef, useState } from "react";
import { t } from "../../locales/t";
import { useDocument } from "../../state/document";
import { exportTo } from "../../state/exporting";
import { host } from "../../state/host";
import { atRest } from "../../state/models";
import { sentence } from "../../state/problems";
import { tell } from "../../state/toasts";
import { Button } from "../../widgets/Button";
import { Dialog, DialogButtons } from "../../widgets/Dialog";
import { Field } from "../../widgets/Field";
import { OptionFields } from "./OptionFields";
import { defaultPath, endingOf, type Options, useOptions } from "./options";
import { Preview } from "./Preview";
import { Progress } from "./Progress";
import "./ExportDialog.css";

export function ExportDialog({ onClose }: { onClose(): void }) {
  const open = useDocument((document) => document.open);
  const [options, change] = useOptions(open);
  const [typed, setTyped] = useState<string | null>(null);
  const { begin, drop, problem, at } = useExport(onClose);
  if (!open || !options) return null;
  const path = typed ?? defaultPath(open, options);
  const leave = () => {
    drop();
    onClose();
  };
  return (
    <Dialog title={t("export-title")} onClose={leave} width={880}>
      <div className="export">
        <OptionFields open={open} options={options} onChange={change} />
        <Preview options={options} />
      </div>
      {!host().desktop && <Field label={t("export-path")} value={path} onChange={setTyped} />}
      {at && <Progress {...at} />}
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <DialogButtons>
        <Button look="bare" onPress={at ? drop : leave}>
          {t(at ? "export-stop" : "cancel")}
        </Button>
        <Button look="primary" onPress={() => void begin(options, path)} disabled={at !== null}>
          {t(host().desktop ? "action-export" : "top-export")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

/** One export at a time; it is called off when the dialog goes. */
function useExport(onDone: () => void) {
  const [problem, setProblem] = useState<string | null>(null);
  const [at, setAt] = useState<{ done: number; of: number } | null>(null);
  const dropped = useRef(false);
  const drop = () => {
    dropped.current = true;
  };
  useEffect(
    () => () => {
      dropped.current = true;
    },
    [],
  );
  const begin = async (options: Options, path: string) => {
    setProblem(null);
    dropped.current = false;
    try {
      const target = host().desktop ? await host().pickSave(fileName(path), endingOf(options)) : path.trim();
      if (!target) return;
      setAt({ done: 0, of: 0 });
      await atRest();
      const course = { told: (done: number, of: number) => setAt({ done, of }), dropped: () => dropped.current };
      const written = await exportTo({ path: target, options }, course);
      if (!written) return;
      tell({ tone: "told", text: [t("export-done", { path: written.path }), ...written.remarks].join(" ") });
      onDone();
    } catch (thrown) {
      setProblem(sentence(thrown));
    } finally {
      setAt(null);
    }
  };
  return { begin, drop, problem, at };
}

const fileName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
