/** The canvas that is shown, for toolbar, keys and menu. It puts itself here and takes itself out again. */
import { create } from "zustand";
import type { CanvasHandle } from "../canvas/props";
import type { Scene } from "../generated/wire";

interface StageState {
  stage: CanvasHandle | null;
  /** 1 = 100 %. */
  zoom: number;
  /** Elements and relations in the picture in front. */
  shown: ReadonlySet<string>;
  join(stage: CanvasHandle | null): void;
  zoomed(zoom: number): void;
  shows(scene: Scene | null): void;
}

export const useStage = create<StageState>()((set) => ({
  stage: null,
  zoom: 1,
  shown: new Set(),
  join: (stage) => set({ stage }),
  zoomed: (zoom) => set({ zoom }),
  shows: (scene) =>
    set({
      shown: new Set([
        ...(scene?.nodes.map((node) => node.element) ?? []),
        ...(scene?.edges.map((edge) => edge.relation) ?? []),
        ...(scene?.lanes.flatMap(({ unit, details }) => [
          ...(unit ? [unit] : []),
          ...details.map((each) => each.element),
        ]) ?? []),
      ]),
    }),
}));

/** How long one waits for the canvas of a model just opened, in ms. */
const PATIENCE = 3000;
/** Until it has its size, in ms. */
const SETTLED = 120;

/** Does something as soon as a canvas is there; not at all when none comes. */
export function whenStage(run: (stage: CanvasHandle) => void): void {
  const go = (stage: CanvasHandle) => {
    stop();
    clearTimeout(over);
    setTimeout(() => run(stage), SETTLED);
  };
  const stop = useStage.subscribe(({ stage }) => stage && go(stage));
  const over = setTimeout(stop, PATIENCE);
  const { stage } = useStage.getState();
  if (stage) go(stage);
}
