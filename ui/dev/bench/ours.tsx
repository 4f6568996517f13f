/** Our canvas, in memory. */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import "@theme/tokens.css";
import "@letters/letters.css";
import "../../src/theme/base.css";
import { Canvas } from "../../src/canvas/Canvas";
import type { CanvasHandle, Selection } from "../../src/canvas/props";
import type { Point } from "../../src/generated/wire";
import { setLanguage } from "../../src/locales/t";
import { type CanvasModel, doOp } from "../canvas-model";
import { demoScene } from "../canvas-scene";
import type { Board } from "./board";
import { sceneOf } from "./picture";

const idle = () => {};

function Shown({ given, take }: { given: CanvasModel; take(canvas: CanvasHandle | null): void }) {
  const [model, setModel] = useState(given);
  const [selection, setSelection] = useState<Selection>({ elements: [], relations: [], notes: [] });
  const [scene, setScene] = useState(() => sceneOf(model, new Map()));
  return (
    <Canvas
      ref={take}
      scene={scene}
      viewId="v1"
      viewpoint={scene.viewpoint}
      readOnly={false}
      elements={model.elements}
      relations={model.relations}
      noteText={() => ""}
      selection={selection}
      onSelect={setSelection}
      evidence={false}
      marks
      minimap
      tool={{ tool: "select" }}
      onStep={async (ops) => {
        const after = ops.reduce(doOp, model);
        setModel(after);
        setScene(sceneOf(after, new Map()));
        return { revision: 1, created: [] };
      }}
      onPreview={async (moves) => linesOf(model, new Map(moves.map((move) => [move.element, move])))}
      onMarkClick={idle}
      onToolDone={idle}
      onLockedMove={idle}
      onCells={idle}
      onTold={idle}
      onRemove={idle}
      onDelete={idle}
      onStress={idle}
    />
  );
}

/** The lines of what is moved, as they would run; the core would work them out, so it has to cost next to nothing here. */
function linesOf(model: CanvasModel, moved: ReadonlyMap<string, Point>) {
  const touched = [...model.relations].filter(([, { source, target }]) => moved.has(source) || moved.has(target));
  const ends = new Set(touched.flatMap(([, { source, target }]) => [source, target]));
  const boxes = new Map([...model.boxes].filter(([id]) => ends.has(id)));
  return demoScene({ ...model, boxes, relations: new Map(touched) }, false, moved, false).edges;
}

export function ours(root: HTMLElement, model: CanvasModel): Promise<Board> {
  setLanguage("en");
  return new Promise((done) => {
    const take = (canvas: CanvasHandle | null) => {
      if (canvas) done(board(root, canvas));
    };
    createRoot(root).render(<Shown given={model} take={take} />);
  });
}

function board(root: HTMLElement, canvas: CanvasHandle): Board {
  return {
    fit: () => canvas.fit(),
    actual: () => {
      canvas.fit();
      canvas.zoomReset();
    },
    ground: () => root.querySelector(".react-flow__pane") ?? root,
    boxes: () => [...root.querySelectorAll(".react-flow__node")],
    panButton: 1,
    wheel: { deltaY: 20, ctrlKey: false },
  };
}
