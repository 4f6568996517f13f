/** Bands and lanes, under everything else. */
import { ViewportPortal } from "@xyflow/react";
import type { Scene } from "../../generated/wire";
import { Ground } from "../draw/Ground";

export function GroundLayer({ scene, onPick }: { scene: Scene; onPick(element: string, more: boolean): void }) {
  return (
    <ViewportPortal>
      <Ground scene={scene} onPick={onPick} />
    </ViewportPortal>
  );
}
