/**
 * The canvas alone, on a made-up model in memory: `npm run dev`, then /dev/canvas-harness.html?theme=dark&language=de.
 * `scene=/address.json` shows any scene of the core instead, to look at.
 */
import { useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import "@theme/tokens.css";
import "@letters/letters.css";
import "../src/theme/base.css";
import { Canvas } from "../src/canvas/Canvas";
import type { CanvasHandle, Selection, Tool } from "../src/canvas/props";
import type { Executed, Language, Op, Scene } from "../src/generated/wire";
import { setLanguage } from "../src/locales/t";
import { type CanvasModel, demoModel, doOp } from "./canvas-model";
import { demoScene } from "./canvas-scene";

const asked = new URLSearchParams(location.search);
document.documentElement.dataset.theme = asked.get("theme") ?? "light";
setLanguage((asked.get("language") ?? "en") as Language);

declare global {
  interface Window {
    steps: { ops: Op[]; group?: string | undefined }[];
    told: string[];
    canvas: CanvasHandle | null;
    setTool(tool: Tool): void;
  }
}
window.steps = [];
window.told = [];

function Harness() {
  const [model, setModel] = useState<CanvasModel>(demoModel(Number(asked.get("many") ?? 0)));
  const [selection, setSelection] = useState<Selection>({ elements: [], relations: [], notes: [] });
  const [tool, setTool] = useState<Tool>({ tool: "select" });
  const locked = asked.has("locked");
  const evidence = asked.has("evidence");
  const made = useMemo(() => demoScene(model, locked, new Map(), evidence), [model, locked, evidence]);
  const scene = given ?? made;
  const handle = useRef<CanvasHandle>(null);
  window.setTool = setTool;
  return (
    <Canvas
      ref={(canvas) => {
        handle.current = canvas;
        window.canvas = canvas;
      }}
      scene={scene}
      viewId={locked ? null : "v1"}
      viewpoint={scene.viewpoint}
      readOnly={asked.has("readonly")}
      elements={model.elements}
      relations={model.relations}
      noteText={(id) => model.notes.get(id)?.text ?? ""}
      selection={selection}
      onSelect={setSelection}
      evidence={evidence}
      marks
      onMarkClick={(element) => window.told.push(`mark ${element}`)}
      tool={tool}
      onToolDone={() => setTool({ tool: "select" })}
      onStep={async (ops, group): Promise<Executed | null> => {
        window.steps.push({ ops, group });
        await new Promise((done) => setTimeout(done, 10));
        setModel((before) => ops.reduce(doOp, before));
        return { revision: window.steps.length, created: [] };
      }}
      onPreview={async (moves) => {
        await new Promise((done) => setTimeout(done, 10));
        return demoScene(model, locked, new Map(moves.map((move) => [move.element, move])), evidence).edges;
      }}
      onLockedMove={() => window.told.push("locked")}
      onCells={() => {}}
      onTold={(text) => window.told.push(text)}
      onRemove={({ elements, relations, notes }) =>
        setModel((before) => {
          const ops: Op[] = [
            ...relations.map((id): Op => ({ op: "disconnect", id })),
            ...notes.map((id): Op => ({ op: "delete_note", view: "v1", id })),
            { op: "remove_from_view", view: "v1", elements },
          ];
          return ops.reduce(doOp, before);
        })
      }
      onStress={() => {}}
      onDelete={({ elements }) =>
        setModel((before) => elements.map((id): Op => ({ op: "delete_element", id })).reduce(doOp, before))
      }
    />
  );
}

const address = asked.get("scene");
const given: Scene | null = address ? ((await (await fetch(address)).json()) as Scene) : null;
const root = document.getElementById("root");
if (root) createRoot(root).render(<Harness />);
