/** Language, theme, shortcuts. */
import { Globe, Lightbulb, SunMoon } from "lucide-react";
import { Button as Pressed } from "react-aria-components";
import { shortcuts } from "../actions/shortcuts";
import { useAction } from "../actions/use-action";
import { t } from "../locales/t";
import { languageEntries, themeEntries } from "../panels/settings-entries";
import { useSettings } from "../state/settings";
import { Icon } from "../widgets/Icon";
import { Menu } from "../widgets/Menu";

export function StartFoot() {
  const { language, theme } = useSettings();
  const sheet = useAction(shortcuts);
  return (
    <div className="start-foot">
      <Menu label={t("start-language")} groups={[languageEntries(language)]}>
        <Pressed
          className="button button-bare button-small"
          aria-label={`${t("start-language")}: ${t(`action-language-${language}`)}`}
        >
          <Icon icon={Globe} size={14} />
          {t(`action-language-${language}`)}
        </Pressed>
      </Menu>
      <Menu label={t("start-theme")} groups={[themeEntries(theme)]}>
        <Pressed
          className="button button-bare button-small"
          aria-label={`${t("start-theme")}: ${t(`action-theme-${theme}`)}`}
        >
          <Icon icon={SunMoon} size={14} />
          {t(`action-theme-${theme}`)}
        </Pressed>
      </Menu>
      <Pressed className="button button-bare button-small" onPress={sheet.onPress}>
        <Icon icon={Lightbulb} size={14} />
        {sheet.label} <kbd>?</kbd>
      </Pressed>
    </div>
  );
}
