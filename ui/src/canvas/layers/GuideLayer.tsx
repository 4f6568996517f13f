/** Lines that show with what lines up what is being moved. */
import { ViewportPortal } from "@xyflow/react";
import type { Guide } from "../tools/snap";

export function GuideLayer({ guides }: { guides: readonly Guide[] }) {
  return (
    <ViewportPortal>
      <svg className="cv-guides" width={1} height={1} aria-hidden="true">
        {guides.map(({ from, to }) => (
          <path key={`${from.x} ${from.y} ${to.x} ${to.y}`} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        ))}
      </svg>
    </ViewportPortal>
  );
}
