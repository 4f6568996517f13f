/** How much is drawn at which zoom: everything, the name only, or a block of colour. */
export type Detail = "full" | "name" | "block";

/** Below this zoom second lines, icons, badges and labels are left out. */
export const NAME_BELOW = 0.4;
/** Below this zoom no letters could be read: blocks of colour only. */
export const BLOCK_BELOW = 0.2;

export function detailAt(zoom: number): Detail {
  if (zoom < BLOCK_BELOW) return "block";
  return zoom < NAME_BELOW ? "name" : "full";
}
