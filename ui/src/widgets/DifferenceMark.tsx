/** Plus, minus, tilde or arrow on a disc: what became of something. The words stand beside it. */
import { DifferenceShape } from "../canvas/draw/DifferenceShape";
import "../canvas/draw/differences.css";
import type { ChangeMark } from "../generated/wire";

export function DifferenceMark({ mark, size = 18 }: { mark: ChangeMark; size?: number }) {
  return (
    <svg className="difference-mark icon" viewBox="0 0 18 18" width={size} height={size} aria-hidden="true">
      <DifferenceShape difference={mark} />
    </svg>
  );
}
