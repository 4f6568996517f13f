/** Begins a scenario: from now or from a version. */
import { useState } from "react";
import { t } from "../../locales/t";
import { useHistory } from "../../state/history";
import { createScenario } from "../../state/scenarios";
import { useWindow } from "../../state/window";
import { Button } from "../../widgets/Button";
import { Dialog, DialogButtons } from "../../widgets/Dialog";
import { Field } from "../../widgets/Field";
import { type Choice, Select } from "../../widgets/Select";

const NOW = "";

export function NewScenario({ onClose }: { onClose(): void }) {
  const { versions, scenarios } = useHistory();
  const [from, setFrom] = useState(useWindow.getState().about.version ?? NOW);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const suggested = t("scenario-suggested", { letter: String.fromCharCode(65 + ((scenarios.length - 1) % 26)) });
  const wanted = name.trim() || suggested;
  const choices: Choice<string>[] = [
    { id: NOW, label: t("scenario-from-now") },
    ...(versions ?? [])
      .filter((version) => !version.automatic || version.id === from)
      .map((version) => ({ id: version.id, label: version.name })),
  ];
  const create = async () => {
    const refused = await createScenario(wanted, from === NOW ? null : from);
    if (refused) setProblem(refused);
    else onClose();
  };
  return (
    <Dialog title={t("scenario-new-title")} onClose={onClose}>
      <p>{t("scenario-text")}</p>
      <Field
        label={t("views-name")}
        value={name}
        onChange={setName}
        placeholder={suggested}
        onEnter={() => void create()}
        problem={problem}
        autoFocus
      />
      <Select label={t("scenario-from")} value={from} onChange={setFrom} choices={choices} />
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="primary" onPress={() => void create()}>
          {t("scenario-create")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
