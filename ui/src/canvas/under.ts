/** What a pointer or the focus is on, as the page tells it. */
import type { Rect } from "../generated/wire";
import { subjectOf } from "./adapter";
import type { CanvasProps } from "./props";
import type { Subject } from "./tools/mode";

export function inPicture(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".react-flow__renderer") !== null;
}

export function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** What the pointer or the focus is on. */
export function subjectUnder(target: EventTarget): Subject | null {
  if (!(target instanceof Element)) return null;
  const flowId = target.closest(".react-flow__node")?.getAttribute("data-id");
  if (!flowId) return null;
  const { type, id } = subjectOf(flowId);
  return { on: type, id };
}

export function boundsOf({ scene }: CanvasProps, subject: Subject | null): Rect | undefined {
  if (subject?.on === "element") return scene.nodes.find((node) => node.element === subject.id)?.bounds;
  if (subject?.on === "note") return scene.notes.find((note) => note.id === subject.id)?.bounds;
  return undefined;
}
