/** Menu entries that choose language and theme. */
import type { Language } from "../generated/wire";
import { t } from "../locales/t";
import { tellProblem } from "../state/problems";
import { choose, type Theme } from "../state/settings";
import type { Entry } from "../widgets/Menu";

const LANGUAGES: Language[] = ["en", "de"];
const THEMES: Theme[] = ["system", "light", "dark"];

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
