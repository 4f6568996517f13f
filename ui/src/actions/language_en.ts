import { choose } from "../state/settings";
import { action } from "./action";

export const english = action({
  id: "language_en",
  label: "action-language-en",
  about: "about-language-en",
  group: "view",
  run: () => choose({ language: "en" }),
});
