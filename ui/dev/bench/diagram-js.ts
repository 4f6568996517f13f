/** diagram-js as it comes, with the modules for moving, panning and zooming. */
import Diagram from "diagram-js";
import "diagram-js/assets/diagram-js.css";
import type Canvas from "diagram-js/lib/core/Canvas";
import type ElementFactory from "diagram-js/lib/core/ElementFactory";
import Modeling from "diagram-js/lib/features/modeling";
import Move from "diagram-js/lib/features/move";
import type { Shape } from "diagram-js/lib/model/Types";
import MoveCanvas from "diagram-js/lib/navigation/movecanvas";
import ZoomScroll from "diagram-js/lib/navigation/zoomscroll";
import type { Board, Picture } from "./board";

export function diagramJs(root: HTMLElement, { boxes, lines }: Picture): Promise<Board> {
  const diagram = new Diagram({ canvas: { container: root }, modules: [Modeling, Move, MoveCanvas, ZoomScroll] });
  const canvas = diagram.get<Canvas>("canvas");
  const make = diagram.get<ElementFactory>("elementFactory");
  const ground = make.createRoot({ id: "ground" });
  canvas.setRootElement(ground);
  const shapes = new Map<string, Shape>();
  for (const { id, x, y, width, height } of boxes) {
    const shape = make.createShape({ id, x, y, width, height });
    canvas.addShape(shape, ground);
    shapes.set(id, shape);
  }
  for (const { id, source: from, target: to } of lines) {
    const [source, target] = [shapes.get(from), shapes.get(to)];
    if (!source || !target) continue;
    const waypoints = [source, target].map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
    canvas.addConnection(make.createConnection({ id, source, target, waypoints }), ground);
  }
  return Promise.resolve({
    fit: () => void canvas.zoom("fit-viewport"),
    actual: () => {
      canvas.zoom("fit-viewport");
      canvas.zoom(1, { x: root.clientWidth / 2, y: root.clientHeight / 2 });
    },
    ground: () => root.querySelector("svg") ?? root,
    boxes: () => [...root.querySelectorAll(".djs-shape .djs-hit")],
    panButton: 0,
    wheel: { deltaY: 4, ctrlKey: true },
  });
}
