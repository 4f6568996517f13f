/** Language, theme and how the window is shown, as the core remembers them; shown at once, without a restart. */
import { create } from "zustand";
import type { Language, Preferences, StartInfo } from "../generated/wire";
import { setLanguage } from "../locales/t";
import { useDocument } from "./document";
import { loadHistory } from "./history";
import { host } from "./host";
import { reload } from "./steps";

export type Theme = StartInfo["theme"];

/** What the core remembers of a window. */
export type Remembered = Pick<StartInfo, "language" | "theme" | "preferences">;

interface Settings extends Remembered {
  /** The language the core words things in: what it words is asked for again when this changes, not before. */
  spoken: Language;
  /** Whether the core leaves out who holds the roles; the same holds for its pictures. */
  hidden: boolean;
  /** Takes over what the core remembers. */
  remember(remembered: Remembered): void;
}

/** As a new installation has them. */
export const FRESH: Remembered = {
  language: "en",
  theme: "system",
  preferences: { zoom: 100, hide_holders: false, tour_step: 0, tour_over: false },
};

export const useSettings = create<Settings>()((set) => ({
  ...FRESH,
  spoken: FRESH.language,
  hidden: false,
  remember: ({ language, theme, preferences }) => {
    setLanguage(language);
    set({ language, theme, preferences });
  },
}));

/** Takes over what the core does from now on. */
export function confirmed({ language, preferences }: Remembered): void {
  useSettings.setState({ spoken: language, hidden: preferences.hide_holders });
}

export interface Choice {
  language?: Language;
  theme?: Theme;
  preferences?: Partial<Preferences>;
}

/** Chooses something: shown first, then remembered by the core. */
export async function choose(change: Choice): Promise<StartInfo> {
  const { language, theme, preferences, remember } = useSettings.getState();
  const wished = change.preferences && { ...preferences, ...change.preferences };
  remember({
    language: change.language ?? language,
    theme: change.theme ?? theme,
    preferences: wished ?? preferences,
  });
  const start = await host().call("set_settings", { ...change, preferences: wished ?? null });
  confirmed(start);
  if (change.language) host().wordMenu();
  // Questions, undo labels, names of generated views and of the program's versions are worded by the core.
  if (change.language && useDocument.getState().open) {
    await reload();
    void loadHistory();
  }
  return start;
}
