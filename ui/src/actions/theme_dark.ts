import { choose } from "../state/settings";
import { action } from "./action";

export const darkTheme = action({
  id: "theme_dark",
  label: "action-theme-dark",
  about: "start-theme",
  group: "view",
  run: () => choose({ theme: "dark" }),
});
