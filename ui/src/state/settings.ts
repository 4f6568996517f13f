/** Language and theme, as the core remembers them; shown at once, without a restart. */
import { create } from "zustand";
import type { Language, StartInfo } from "../generated/wire";
import { setLanguage } from "../locales/t";
import { host } from "./host";

export type Theme = StartInfo["theme"];

interface Settings {
  language: Language;
  theme: Theme;
  /** Takes over what the core remembers. */
  remember(language: Language, theme: Theme): void;
}

export const useSettings = create<Settings>()((set) => ({
  language: "en",
  theme: "system",
  remember: (language, theme) => {
    setLanguage(language);
    set({ language, theme });
  },
}));

/** Chooses a language or a theme: shown first, then remembered by the core. */
export async function choose(change: { language?: Language; theme?: Theme }): Promise<StartInfo> {
  const { language, theme, remember } = useSettings.getState();
  remember(change.language ?? language, change.theme ?? theme);
  const start = await host().call("set_settings", change);
  if (change.language) host().wordMenu();
  return start;
}
