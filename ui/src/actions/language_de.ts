import { choose } from "../state/settings";
import { action } from "./action";

export const german = action({
  id: "language_de",
  label: "action-language-de",
  about: "about-language-de",
  group: "view",
  run: () => choose({ language: "de" }),
});
