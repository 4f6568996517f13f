/** Going to an element from a list: it is selected and brought into sight; asked again, it is placed where the view lacks it. */
import { useDocument } from "../../state/document";
import { useStage } from "../../state/stage";
import { perform } from "../../state/steps";
import { useWindow } from "../../state/window";

/** `place`: put it into the view when it is selected already and not there. */
export function go(element: string, place: boolean): void {
  const { active, selection, select } = useWindow.getState();
  const { stage } = useStage.getState();
  const { open } = useDocument.getState();
  if (!open) return;
  const missing = active?.type === "stored" && !open.mirror.nodes.has(`${active.id}/${element}`);
  const again = selection.elements.length === 1 && selection.elements[0] === element;
  select({ elements: [element] });
  if (!missing) stage?.reveal([element]);
  else if (place && again && stage && open.readOnly === null) void put(active.id, element);
}

/** Room that a node takes, in the view's own coordinates. */
const WIDTH = 156;
const HEIGHT = 60;

/** In the middle of what is seen, or below what stands there already. */
async function put(view: string, element: string): Promise<void> {
  const at = useStage.getState().stage?.centre() ?? { x: 0, y: 0 };
  const nodes = [...(useDocument.getState().open?.mirror.nodes.values() ?? [])].filter((node) => node.view === view);
  const taken = (y: number) =>
    nodes.some((node) => Math.abs(node.x - at.x) < WIDTH && node.y < y + HEIGHT && y < node.y + node.height);
  let y = at.y;
  while (taken(y)) y += HEIGHT + 16;
  await perform([{ op: "place_element", view, element, x: at.x, y }]);
}
