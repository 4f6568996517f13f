/** Gives a scenario another name: the one that is asked for, else the one that is shown. */
import { useState } from "react";
import { t } from "../../locales/t";
import { useDocument } from "../../state/document";
import { useHistory } from "../../state/history";
import { renameScenario } from "../../state/scenarios";
import { useWindow } from "../../state/window";
import { NameForm } from "../NameForm";

export function RenameScenario({ onClose }: { onClose(): void }) {
  const scenarios = useHistory((history) => history.scenarios);
  const current = useDocument((document) => document.open?.scenario);
  const id = useWindow((window) => window.about.scenario) ?? current ?? "";
  const [problem, setProblem] = useState<string | null>(null);
  const rename = async (name: string) => {
    const refused = await renameScenario(id, name);
    setProblem(refused);
    return refused === null;
  };
  return (
    <NameForm
      title={t("scenario-rename-title")}
      name={scenarios.find((scenario) => scenario.id === id)?.name ?? ""}
      action={t("views-save")}
      problem={problem}
      onClose={onClose}
      onDone={rename}
    />
  );
}
