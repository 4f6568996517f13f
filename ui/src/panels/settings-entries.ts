/** Menu entries that choose language, theme and what is hidden. */
import type { Language } from "../generated/wire";
import { t } from "../locales/t";
import { tellProblem } from "../state/problems";
import { choose, type Theme } from "../state/settings";
import type { Entry } from "../widgets/Menu";

const LANGUAGES: Language[] = ["en", "de"];
const THEMES: Theme[] = ["system", "light", "dark", "contrast"];

export function languageEntries(current: Language): Entry[] {
  return LANGUAGES.map((language) => ({
    id: language,
    label: t(`action-language-${language}`),
    chosen: language === current,
    run: () => void choose({ language }).catch(tellProblem),
  }));
}

export function themeEntries(current: Theme): Entry[] {
  return THEMES.map((theme) => ({
    id: theme,
    label: t(`action-theme-${theme}`),
    chosen: theme === current,
    run: () => void choose({ theme }).catch(tellProblem),
  }));
}

/** Whether names of those who hold roles are hidden, from pictures and exports too. */
export function holderEntries(hidden: boolean): Entry[] {
  return [
    {
      id: "hide_holders",
      label: t("action-hide-holders"),
      chosen: hidden,
      run: () => void choose({ preferences: { hide_holders: !hidden } }).catch(tellProblem),
    },
  ];
}
