/** What the canvas offers to toolbar, keys and menu. The canvas that is shown puts itself here and takes itself out again. */
import { create } from "zustand";

export interface Stage {
  zoomIn(): void;
  zoomOut(): void;
  /** Shows the whole picture. */
  fit(): void;
  /** Brings elements into sight. */
  reveal(elements: string[]): void;
  /** Where a new element goes when nobody points: the middle of what is seen, in the view's own coordinates. */
  centre(): { x: number; y: number };
  selectAll(): void;
  /** Begins quick capture at the middle (key `N`). */
  capture(): void;
  /** Begins connecting from the selected element (key `C`). */
  connect(): void;
}

interface StageState {
  stage: Stage | null;
  /** 1 = 100 %. */
  zoom: number;
  join(stage: Stage | null): void;
  zoomed(zoom: number): void;
}

export const useStage = create<StageState>()((set) => ({
  stage: null,
  zoom: 1,
  join: (stage) => set({ stage }),
  zoomed: (zoom) => set({ zoom }),
}));
