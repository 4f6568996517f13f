/** What the tour points at: real parts of the window, in the order in which one needs them. */
import type { TextId } from "../locales/t";
import type { Layout } from "../state/layout";

export interface TourStep {
  /** The part of the window, as a selector. */
  at: string;
  /** On which side of it the words stand. */
  side: "start" | "end" | "above" | "below" | "inside";
  /** The panel that has to be open for it. */
  panel?: keyof Pick<Layout, "left" | "right" | "bottom">;
  title: TextId;
  text: TextId;
}

export const STEPS: readonly TourStep[] = [
  { at: ".stage", side: "inside", title: "tour-draw", text: "tour-draw-text" },
  { at: ".palette", side: "end", panel: "left", title: "tour-palette", text: "tour-palette-text" },
  {
    at: ".questions-panel, .bottom",
    side: "above",
    panel: "bottom",
    title: "tour-questions",
    text: "tour-questions-text",
  },
  { at: ".main-right", side: "start", panel: "right", title: "tour-inspector", text: "tour-inspector-text" },
  { at: ".main-left", side: "end", panel: "left", title: "tour-views", text: "tour-views-text" },
  { at: ".top-version", side: "below", title: "tour-keep", text: "tour-keep-text" },
];
