import { choose } from "../state/settings";
import { action } from "./action";

export const systemTheme = action({
  id: "theme_system",
  label: "action-theme-system",
  about: "start-theme",
  group: "view",
  run: () => choose({ theme: "system" }),
});
