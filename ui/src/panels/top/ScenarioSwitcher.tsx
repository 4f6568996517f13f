/** The scenarios of the file: one is shown, a press shows another. More than three, or too little room, go into the menu. */
import { ChevronDown, GitBranch } from "lucide-react";
import { Button as Pressed } from "react-aria-components";
import type { Action } from "../../actions/action";
import { compare } from "../../actions/compare";
import { merge } from "../../actions/merge";
import { newScenario } from "../../actions/new_scenario";
import { renameScenario } from "../../actions/rename_scenario";
import { scenarios as manage } from "../../actions/scenarios";
import type { ScenarioInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { useHistory } from "../../state/history";
import { switchScenario } from "../../state/scenarios";
import { Icon } from "../../widgets/Icon";
import { type Entry, Menu } from "../../widgets/Menu";
import "./ScenarioSwitcher.css";

const MOST = 3;

export function ScenarioSwitcher({ open }: { open: OpenDocument }) {
  const all = useHistory((history) => history.scenarios);
  const { scenario } = open;
  const shown = inSight(all, scenario);
  const hidden = all.length - shown.length;
  const actions = [newScenario, renameScenario, manage].map(entry);
  const others = [compare, merge].map(entry);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set is for forms
    <div className="segments" role="group" aria-label={t("top-scenarios")}>
      <Icon icon={GitBranch} size={14} />
      {shown.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="segment"
          aria-pressed={id === scenario}
          title={name}
          onClick={() => void switchScenario(id)}
        >
          {name}
        </button>
      ))}
      <Menu label={t("top-scenarios")} groups={[all.length > 1 ? all.map(choice(scenario)) : [], actions, others]}>
        <Pressed className="segment segment-more" aria-label={t("action-scenarios")}>
          {hidden > 0 && <span className="segment-hidden">{t("top-more-scenarios", { count: hidden })}</span>}
          <Icon icon={ChevronDown} size={14} />
        </Pressed>
      </Menu>
    </div>
  );
}

/** The first ones, the one that is shown always among them. */
export function inSight<Each extends { id: string }>(all: readonly Each[], current: string): Each[] {
  const first = all.slice(0, MOST);
  const mine = all.find(({ id }) => id === current);
  if (!mine || first.includes(mine)) return first;
  return [...first.slice(0, MOST - 1), mine];
}

const choice =
  (current: string) =>
  ({ id, name }: ScenarioInfo): Entry => ({
    id: `scenario ${id}`,
    label: name,
    chosen: id === current,
    run: () => void switchScenario(id),
  });

function entry(action: Action): Entry {
  return { id: action.id, label: t(action.label), disabled: !action.enabled(), run: () => void action.run() };
}
