import { choose } from "../state/settings";
import { action } from "./action";

export const contrastTheme = action({
  id: "theme_contrast",
  label: "action-theme-contrast",
  about: "start-theme",
  group: "view",
  run: () => choose({ theme: "contrast" }),
});
