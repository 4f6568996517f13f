/** The canvas that is shown, for toolbar, keys and menu. It puts itself here and takes itself out again. */
import { create } from "zustand";
import type { CanvasHandle } from "../canvas/props";

interface StageState {
  stage: CanvasHandle | null;
  /** 1 = 100 %. */
  zoom: number;
  join(stage: CanvasHandle | null): void;
  zoomed(zoom: number): void;
}

export const useStage = create<StageState>()((set) => ({
  stage: null,
  zoom: 1,
  join: (stage) => set({ stage }),
  zoomed: (zoom) => set({ zoom }),
}));
