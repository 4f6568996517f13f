/** Language, theme and what is hidden, from the window with a model. */
import { Settings2 } from "lucide-react";
import { Button } from "react-aria-components";
import { t } from "../../locales/t";
import { useSettings } from "../../state/settings";
import { Icon } from "../../widgets/Icon";
import { Menu } from "../../widgets/Menu";
import { holderEntries, languageEntries, themeEntries } from "../settings-entries";

export function SettingsMenu() {
  const { language, theme, preferences } = useSettings();
  return (
    <Menu
      label={t("top-settings")}
      groups={[languageEntries(language), themeEntries(theme), holderEntries(preferences.hide_holders)]}
    >
      <Button className="button button-icon" aria-label={t("top-settings")}>
        <Icon icon={Settings2} />
      </Button>
    </Menu>
  );
}
