import { choose } from "../state/settings";
import { action } from "./action";

export const lightTheme = action({
  id: "theme_light",
  label: "action-theme-light",
  about: "start-theme",
  group: "view",
  run: () => choose({ theme: "light" }),
});
