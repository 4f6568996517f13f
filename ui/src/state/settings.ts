/** Language and theme, as the core remembers them; shown at once, without a restart. */
import { create } from "zustand";
import type { Language, StartInfo } from "../generated/wire";
import { setLanguage } from "../locales/t";
import { useDocument } from "./document";
import { loadHistory } from "./history";
import { host } from "./host";
import { reload } from "./steps";

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
  // Questions, undo labels, names of generated views and of the program's versions are worded by the core.
  if (change.language && useDocument.getState().open) {
    await reload();
    loadHistory();
  }
  return start;
}
