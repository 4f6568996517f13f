/** Writes a copy of the model to hand on: the present state alone, or with its versions. */
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
import { Switch } from "../../widgets/Switch";

export function ShareCopy({ onClose }: { onClose(): void }) {
  const [path, setPath] = useState(suggested(useDocument.getState().open?.path ?? ""));
  const [versions, withVersions] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const write = async () => {
    const to = host().desktop ? await host().pickSave(path, "gtm") : path.trim();
    if (!to) return;
    try {
      await atRest();
      const written = await host().call("copy_model", { path: to, versions });
      tell({ tone: "told", text: t("share-done", { path: written.path }) });
      onClose();
    } catch (thrown) {
      setProblem(sentence(thrown));
    }
  };
  return (
    <Dialog title={t("share-title")} onClose={onClose}>
      <p>{t(versions ? "share-text-versions" : "share-text")}</p>
      {!host().desktop && (
        <Field
          label={t("export-path")}
          value={path}
          onChange={setPath}
          onEnter={() => void write()}
          problem={problem}
          autoFocus
        />
      )}
      <Switch label={t("share-versions")} on={versions} onChange={withVersions} />
      {host().desktop && problem && <p role="alert">{problem}</p>}
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="primary" onPress={() => void write()} disabled={path.trim() === ""}>
          {t("share-do")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

/** Beside the model. */
function suggested(path: string): string {
  return path.replace(/(\.gtm)?$/, ` ${t("share-suffix")}.gtm`);
}
