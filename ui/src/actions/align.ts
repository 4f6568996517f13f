/** Lining up what is selected, and spreading it evenly: one action for each way. */
import type { Alignment } from "../canvas/tools/align";
import type { TextId } from "../locales/t";
import { align, canAlign } from "../state/arranging";
import { type Action, action, type Chord } from "./action";
import { canDraw } from "./when";

const WAYS: [Alignment, TextId, Chord][] = [
  ["left", "action-align-left", "Alt+A"],
  ["centre", "action-align-centre", "Alt+H"],
  ["right", "action-align-right", "Alt+D"],
  ["top", "action-align-top", "Alt+W"],
  ["middle", "action-align-middle", "Alt+V"],
  ["bottom", "action-align-bottom", "Alt+S"],
  ["spread_across", "action-spread-across", "Alt+Shift+H"],
  ["spread_down", "action-spread-down", "Alt+Shift+V"],
];

export const ALIGN: readonly Action[] = WAYS.map(([way, label, chord]) =>
  action({
    id: `align_${way}`,
    label,
    group: "draw",
    keys: [chord],
    enabled: () => canDraw() && canAlign(way),
    run: () => align(way),
  }),
);
