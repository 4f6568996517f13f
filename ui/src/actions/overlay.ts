import type { OverlayKind } from "../generated/wire";
import type { TextId } from "../locales/t";
import { nextOverlay } from "../state/overlays";
import { useWindow } from "../state/window";
import { action } from "./action";
import { isWorking } from "./when";

/** Colours the picture by the next question; after the last each element has its own colour again. */
export const overlayNext = action({
  id: "overlay_next",
  label: "action-overlay-next",
  group: "view",
  keys: ["O"],
  enabled: isWorking,
  run: () => {
    const { overlay, lay } = useWindow.getState();
    lay(nextOverlay(overlay));
  },
});

/** Colours the picture by one question, or no longer. */
const overlay = (kind: OverlayKind, label: TextId) =>
  action({
    id: `overlay_${kind}`,
    label,
    group: "view",
    enabled: isWorking,
    run: () => {
      const { overlay: now, lay } = useWindow.getState();
      lay(now === kind ? null : kind);
    },
  });

export const OVERLAY_ACTIONS = [
  overlayNext,
  overlay("owner_unit", "action-overlay-owner-unit"),
  overlay("questions", "action-overlay-questions"),
  overlay("layer", "action-overlay-layer"),
  overlay("decisions", "action-overlay-decisions"),
];
