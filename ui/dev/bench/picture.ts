/** The made-up picture that all boards show: a grid of boxes, each joined to the next and to the one below. */
import { KINDS } from "../../src/generated/metamodel";
import type { ElementKind, RelationKind, Scene } from "../../src/generated/wire";
import type { Box, CanvasModel } from "../canvas-model";
import { demoScene } from "../canvas-scene";
import type { Picture } from "./board";

const CELL = { width: 196, height: 98 };
const BOX = { width: 148, height: 52 };

/** A model of so many boxes, about as wide as it is high. */
export function modelOf(nodes: number): CanvasModel {
  const columns = Math.ceil(Math.sqrt((nodes * CELL.height) / CELL.width));
  const elements = new Map<string, { id: string; kind: ElementKind; name: string }>();
  const boxes = new Map<string, Box>();
  const relations = new Map<string, { id: string; kind: RelationKind; source: string; target: string }>();
  for (let at = 0; at < nodes; at += 1) {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    elements.set(`n${at}`, { id: `n${at}`, kind: KINDS[at % KINDS.length]?.id ?? "activity", name: `Element ${at}` });
    boxes.set(`n${at}`, { x: column * CELL.width, y: row * CELL.height, ...BOX, parent: null });
    for (const other of [column + 1 < columns ? at + 1 : nodes, at + columns])
      if (other < nodes)
        relations.set(`${at}-${other}`, {
          id: `${at}-${other}`,
          kind: "flows_to",
          source: `n${at}`,
          target: `n${other}`,
        });
  }
  return { elements, boxes, relations, notes: new Map() };
}

/** The picture of a model as the core would hand it over. */
export function sceneOf(model: CanvasModel, moved: Parameters<typeof demoScene>[2]): Scene {
  const boxes = [...model.boxes.values()];
  const width = Math.max(...boxes.map((box) => box.x + box.width));
  const height = Math.max(...boxes.map((box) => box.y + box.height));
  return { ...demoScene(model, false, moved, false), bands: [], bounds: { x: 0, y: 0, width, height } };
}

/** The same for a library that knows boxes and lines only. */
export function pictureOf(model: CanvasModel): Picture {
  const boxes = [...model.boxes].map(([id, { x, y, width, height }]) => ({
    id,
    name: model.elements.get(id)?.name ?? "",
    x,
    y,
    width,
    height,
  }));
  const lines = [...model.relations.values()].map(({ id, source, target }) => ({ id, source, target }));
  return { boxes, lines };
}
