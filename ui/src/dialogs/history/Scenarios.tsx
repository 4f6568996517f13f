/** All scenarios, and what can be done with each. */
import { Check, Ellipsis, GitCompareArrows, GitMerge, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button as Pressed } from "react-aria-components";
import { beginCompare } from "../../actions/compare";
import { canEdit } from "../../actions/when";
import type { ScenarioInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { useHistory } from "../../state/history";
import { deleteScenario, switchScenario } from "../../state/scenarios";
import { useWindow } from "../../state/window";
import { Button } from "../../widgets/Button";
import { Dialog, DialogButtons } from "../../widgets/Dialog";
import { Icon } from "../../widgets/Icon";
import { type Entry, Menu } from "../../widgets/Menu";
import { moment } from "../../widgets/moment";
import "./Scenarios.css";

export function Scenarios({ onClose }: { onClose(): void }) {
  const scenarios = useHistory((history) => history.scenarios);
  const [deleting, remove] = useState<ScenarioInfo | null>(null);
  if (deleting) return <DeleteScenario scenario={deleting} onClose={() => remove(null)} />;
  const show = async (id: string) => {
    if (await switchScenario(id)) onClose();
  };
  return (
    <Dialog title={t("scenarios-title")} onClose={onClose} width={520}>
      <ul className="scenarios">
        {scenarios.map((scenario) => (
          <li key={scenario.id} className="scenario">
            <span className="menu-icon">{scenario.current && <Icon icon={Check} size={14} />}</span>
            <span className="scenario-name">
              <b>{scenario.name}</b>
              <span>{t("scenario-since", { at: moment(scenario.created_at) })}</span>
            </span>
            {scenario.current ? (
              <span className="scenario-shown">{t("scenario-shown")}</span>
            ) : (
              <Button
                small
                label={t("scenario-show-named", { name: scenario.name })}
                onPress={() => void show(scenario.id)}
              >
                {t("scenario-show")}
              </Button>
            )}
            <Menu label={t("views-menu", { name: scenario.name })} groups={entries(scenario, remove)}>
              <Pressed
                className="button button-icon button-small"
                aria-label={t("views-menu", { name: scenario.name })}
              >
                <Icon icon={Ellipsis} size={14} />
              </Pressed>
            </Menu>
          </li>
        ))}
      </ul>
      <DialogButtons>
        <Button look="primary" onPress={() => useWindow.getState().ask("new_scenario")}>
          {t("action-new-scenario")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function entries(scenario: ScenarioInfo, remove: (scenario: ScenarioInfo) => void): Entry[][] {
  const { ask } = useWindow.getState();
  const about = { scenario: scenario.id };
  const against = () => beginCompare({ type: "now" }, { type: "scenario", id: scenario.id });
  const disabled = !canEdit();
  const others: Entry[] = [
    { id: "compare", label: t("scenario-compare"), icon: GitCompareArrows, run: against },
    { id: "merge", label: t("scenario-merge"), icon: GitMerge, disabled, run: () => ask("merge", about) },
  ];
  return [
    scenario.current ? [] : others,
    [
      { id: "rename", label: t("views-rename"), icon: Pencil, run: () => ask("rename_scenario", about) },
      {
        id: "delete",
        label: t("scenario-delete"),
        icon: Trash2,
        danger: true,
        disabled: scenario.current,
        run: () => remove(scenario),
      },
    ],
  ];
}

function DeleteScenario({ scenario, onClose }: { scenario: ScenarioInfo; onClose(): void }) {
  const erase = async () => {
    await deleteScenario(scenario.id, scenario.name);
    onClose();
  };
  return (
    <Dialog title={t("scenario-delete-title", { name: scenario.name })} onClose={onClose}>
      <p>{t("scenario-delete-text")}</p>
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="danger" onPress={() => void erase()} autoFocus>
          {t("scenario-delete-do")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
