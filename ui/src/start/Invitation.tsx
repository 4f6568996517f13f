/** What an empty model says where its first picture will stand: three ways to begin, and someone to show around. */
import { ClipboardPaste, LayoutTemplate, Type } from "lucide-react";
import { useEffect, useState } from "react";
import { Button as Pressed } from "react-aria-components";
import { capture } from "../actions/capture";
import { paste } from "../actions/paste";
import { tour } from "../actions/tour";
import { useAction } from "../actions/use-action";
import type { StartInfo } from "../generated/wire";
import { t } from "../locales/t";
import { host } from "../state/host";
import { openWith } from "../state/models";
import { tellProblem } from "../state/problems";
import { useSettings } from "../state/settings";
import { Button } from "../widgets/Button";
import { Icon } from "../widgets/Icon";
import { Menu } from "../widgets/Menu";
import { Way } from "./Way";
import "./Invitation.css";

export function Invitation() {
  const [type, list, around] = [useAction(capture), useAction(paste), useAction(tour)];
  return (
    <section className="invitation" aria-label={t("invite")}>
      <h2>{t("invite")}</h2>
      <Way icon={Type} title={t("invite-type")} how={t("invite-type-how")} keys={type.keys} onPress={type.onPress} />
      <Way
        icon={ClipboardPaste}
        title={t("invite-list")}
        how={t("invite-list-how")}
        keys={list.keys}
        onPress={list.onPress}
      />
      <Templates />
      <Button look="bare" small onPress={around.onPress}>
        {around.label} <kbd>{around.keys}</kbd>
      </Button>
    </section>
  );
}

/** The templates that hold something, each opened as a model of its own. */
function Templates() {
  const [templates, setTemplates] = useState<StartInfo["templates"]>([]);
  const language = useSettings((settings) => settings.spoken);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names of templates are the core's, in its language.
  useEffect(() => {
    host()
      .call("start", {})
      .then((start) => setTemplates(start.templates), tellProblem);
  }, [language]);
  const entries = templates
    .filter(({ elements }) => elements > 0)
    .map(({ id, name }) => ({
      id,
      label: name,
      run: () => void openWith(() => host().call("new_model", { template: id })),
    }));
  return (
    <Menu label={t("start-templates")} groups={[entries]}>
      <Pressed className="way" isDisabled={entries.length === 0}>
        <span className="way-icon">
          <Icon icon={LayoutTemplate} size={20} />
        </span>
        <span className="way-words">
          <b>{t("start-template")}</b>
          <span className="way-how">{t("start-template-how")}</span>
        </span>
      </Pressed>
    </Menu>
  );
}
