/** What a step meant beyond what it shows, in words. */
import { t } from "../locales/t";
import { relationWord } from "../locales/words";
import type { CanvasProps } from "./props";
import type { Joined } from "./tools/move";

/** Tells what putting an element into another meant. */
export function tellJoined(
  { elements, onTold }: Pick<CanvasProps, "elements" | "onTold">,
  joined: readonly Pick<Joined, "element" | "into" | "option">[],
): void {
  const [first] = joined;
  const name = first && elements.get(first.element)?.name;
  const into = first && elements.get(first.into)?.name;
  if (!first || name === undefined || into === undefined) return;
  const verb = relationWord(first.option.kind, first.option.reversed);
  onTold(t("canvas-joined", { name, into, verb, more: joined.length - 1 }));
}
