/** The questions a picture can be coloured by, in the order in which a key goes through them. */
import type { OverlayKind } from "../generated/wire";

export const OVERLAYS: readonly OverlayKind[] = ["owner_unit", "questions", "layer", "decisions"];

/** The one after it; after the last there is none. */
export function nextOverlay(now: OverlayKind | null): OverlayKind | null {
  return now === null ? (OVERLAYS[0] ?? null) : (OVERLAYS[OVERLAYS.indexOf(now) + 1] ?? null);
}
