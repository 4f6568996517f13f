/** Asks for the path of a model: in a browser, which has no dialog that would tell it. */
import { useState } from "react";
import { t } from "../locales/t";
import { host } from "../state/host";
import { atRest, isDamaged, show } from "../state/models";
import { sentence } from "../state/problems";
import { useWindow } from "../state/window";
import { Button } from "../widgets/Button";
import { Dialog, DialogButtons } from "../widgets/Dialog";
import { Field } from "../widgets/Field";

export function OpenPath({ onClose }: { onClose(): void }) {
  const [path, setPath] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [damaged, setDamaged] = useState(false);
  const go = async () => {
    setDamaged(false);
    try {
      await atRest();
      show(await host().call("open_model", { path: path.trim() }));
      onClose();
    } catch (thrown) {
      setProblem(sentence(thrown));
      setDamaged(isDamaged(thrown));
    }
  };
  return (
    <Dialog title={t("start-open")} onClose={onClose}>
      <Field
        label={t("start-path")}
        value={path}
        onChange={setPath}
        onEnter={() => void go()}
        problem={problem}
        autoFocus
      />
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        {damaged && (
          <Button onPress={() => useWindow.getState().ask("recovery", { path: path.trim() })}>
            {t("recovery-offer")}
          </Button>
        )}
        <Button look="primary" onPress={() => void go()} disabled={path.trim() === ""}>
          {t("start-path-open")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
