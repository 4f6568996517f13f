/** The line that is being drawn around things. */
import { ViewportPortal } from "@xyflow/react";
import type { Point } from "../../generated/wire";

export function LassoLayer({ line }: { line: readonly Point[] }) {
  const path = line.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");
  return (
    <ViewportPortal>
      <svg className="cv-aim cv-lasso" width={1} height={1} aria-hidden="true">
        <path d={`${path}Z`} />
      </svg>
    </ViewportPortal>
  );
}
