/** What the drawn nodes need from the canvas around them. The functions keep their identity. */
import { createContext, useContext } from "react";
import type { Detail } from "./detail";
import type { Corner } from "./geometry";

export interface Around {
  detail: Detail;
  marks: boolean;
  /** Whether handles to connect are offered. */
  editable: boolean;
  /** Whether handles to resize are offered. */
  movable: boolean;
  onMark(element: string): void;
  beginConnect(element: string, event: React.PointerEvent): void;
  beginResize(flowId: string, corner: Corner, event: React.PointerEvent): void;
}

export const AroundContext = createContext<Around | null>(null);

export function useAroundNode(): Around {
  const around = useContext(AroundContext);
  if (!around) throw new Error("nodes are drawn inside a canvas");
  return around;
}
