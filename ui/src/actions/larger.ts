import { host } from "../state/host";
import { choose, useSettings } from "../state/settings";
import { action } from "./action";

/** Sizes of the window, in percent. */
const SIZES = [80, 90, 100, 110, 125, 150, 175, 200];

const now = () => useSettings.getState().preferences.zoom;
const size = (zoom: number) => choose({ preferences: { zoom } });
/** A browser makes its pages larger by itself. */
const enabled = () => host().desktop;

/** Everything in the window larger: letters, buttons, the picture. */
export const larger = action({
  id: "larger",
  label: "action-larger",
  group: "view",
  keys: ["Mod++", "Mod+="],
  inText: true,
  enabled,
  run: () => size(SIZES.find((each) => each > now()) ?? 200),
});

/** Everything in the window smaller. */
export const smaller = action({
  id: "smaller",
  label: "action-smaller",
  group: "view",
  keys: ["Mod+-"],
  inText: true,
  enabled,
  run: () => size(SIZES.findLast((each) => each < now()) ?? 80),
});

/** The window in its own size. */
export const ownSize = action({
  id: "own_size",
  label: "action-own-size",
  group: "view",
  keys: ["Mod+0"],
  inText: true,
  enabled,
  run: () => size(100),
});
