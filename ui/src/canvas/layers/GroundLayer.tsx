/** Bands and lanes, under everything else. */
import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import type { Scene } from "../../generated/wire";
import { Ground } from "../draw/Ground";

interface Props {
  scene: Scene;
  onPick(element: string, more: boolean): void;
}

export const GroundLayer = memo(function GroundLayer({ scene, onPick }: Props) {
  return (
    <ViewportPortal>
      <Ground scene={scene} onPick={onPick} />
    </ViewportPortal>
  );
});
