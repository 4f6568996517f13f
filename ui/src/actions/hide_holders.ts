import { choose, useSettings } from "../state/settings";
import { action } from "./action";

/** Hides or shows who holds the roles: in the window, in pictures and in exports. */
export const hideHolders = action({
  id: "hide_holders",
  label: "action-hide-holders",
  group: "view",
  run: () => {
    const { hide_holders } = useSettings.getState().preferences;
    return choose({ preferences: { hide_holders: !hide_holders } });
  },
});
