/** The menu under the mark of the program: the same entries as the native menu, for the browser and for whoever looks here. */
import { ChevronDown } from "lucide-react";
import { Button } from "react-aria-components";
import { about } from "../../actions/about";
import type { Action } from "../../actions/action";
import { backups } from "../../actions/backups";
import { shown } from "../../actions/chord";
import { close } from "../../actions/close";
import { compare } from "../../actions/compare";
import { decisions } from "../../actions/decisions";
import { exportView } from "../../actions/export";
import { integration } from "../../actions/integration";
import { merge } from "../../actions/merge";
import { newModel } from "../../actions/new";
import { newScenario } from "../../actions/new_scenario";
import { open } from "../../actions/open";
import { rulePack } from "../../actions/rule_pack";
import { saveVersion } from "../../actions/save_version";
import { scenarios } from "../../actions/scenarios";
import { shareCopy } from "../../actions/share_copy";
import { shortcuts } from "../../actions/shortcuts";
import { tour } from "../../actions/tour";
import { versions } from "../../actions/versions";
import { waivers } from "../../actions/waivers";
import { t } from "../../locales/t";
import { Icon, Logo } from "../../widgets/Icon";
import { type Entry, Menu } from "../../widgets/Menu";

const GROUPS: Action[][] = [
  [newModel, open],
  [saveVersion, versions, compare, merge],
  [newScenario, scenarios],
  [exportView, shareCopy, backups],
  [integration, decisions, rulePack, waivers],
  [shortcuts, tour, about],
  [close],
];

export function MainMenu() {
  return (
    <Menu label={t("top-menu")} groups={GROUPS.map((group) => group.map(entry))}>
      <Button className="button button-icon top-logo" aria-label={t("top-menu")}>
        <Logo />
        <Icon icon={ChevronDown} size={12} />
      </Button>
    </Menu>
  );
}

function entry(action: Action): Entry {
  const [chord] = action.keys ?? [];
  return {
    id: action.id,
    label: t(action.label),
    keys: chord ? shown(chord) : undefined,
    disabled: !action.enabled(),
    run: () => void action.run(),
  };
}
