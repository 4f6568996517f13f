/** A drawing surface under measurement: ours or a plain library's, with the same boxes and lines. */
export interface Board {
  /** Shows the whole picture. */
  fit(): void;
  /** Shows the middle of the picture at 100 %. */
  actual(): void;
  /** What takes the mouse where there is no box. */
  ground(): Element;
  /** The boxes that are drawn now. */
  boxes(): Element[];
  /** The mouse button that pans. */
  panButton: number;
  /** A turn of the wheel that zooms by a little. */
  wheel: { deltaY: number; ctrlKey: boolean };
}

/** Boxes and lines of a picture. */
export interface Picture {
  boxes: { id: string; name: string; x: number; y: number; width: number; height: number }[];
  lines: { id: string; source: string; target: string }[];
}
