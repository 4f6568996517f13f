/** One measured line of text. */
import type { TextLine } from "../../generated/wire";

export function Line({ line, className }: { line: TextLine; className: string }) {
  return (
    <text className={className} x={line.x} y={line.baseline}>
      {line.text}
    </text>
  );
}
