/** Puts the chosen theme and size on the page. High contrast is chosen, or follows the system and then wins over light. */
import { useEffect } from "react";
import { host } from "../state/host";
import { type Theme, useSettings } from "../state/settings";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(prefers-contrast: more), (forced-colors: active)";

export type Shade = "light" | "dark" | "contrast";

/** The shade to show for a choice, given what the system asks for. */
export function shadeFor(theme: Theme, system: { dark: boolean; contrast: boolean }): Shade {
  if (theme === "contrast") return "contrast";
  const dark = theme === "system" ? system.dark : theme === "dark";
  if (dark) return "dark";
  return system.contrast ? "contrast" : "light";
}

/** What the system asks for. */
export function systemShade(): { dark: boolean; contrast: boolean } {
  return { dark: matchMedia(DARK).matches, contrast: matchMedia(CONTRAST).matches };
}

/** Keeps the page in the chosen theme and size while the component lives. */
export function useTheme(): void {
  const theme = useSettings((settings) => settings.theme);
  const language = useSettings((settings) => settings.language);
  const zoom = useSettings(({ preferences }) => preferences.zoom);
  useEffect(() => {
    const [dark, contrast] = [matchMedia(DARK), matchMedia(CONTRAST)];
    const show = () => {
      document.documentElement.dataset.theme = shadeFor(theme, systemShade());
    };
    show();
    dark.addEventListener("change", show);
    contrast.addEventListener("change", show);
    return () => {
      dark.removeEventListener("change", show);
      contrast.removeEventListener("change", show);
    };
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => host().setZoom(zoom / 100), [zoom]);
}
