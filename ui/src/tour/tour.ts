/** How far the tour is. The core remembers it with the settings; once it is over it comes only when it is called. */
import { create } from "zustand";
import { useLayout } from "../state/layout";
import { tellProblem } from "../state/problems";
import { choose, useSettings } from "../state/settings";
import { STEPS } from "./steps";

interface TourState {
  /** The step shown; null: none. */
  step: number | null;
}

export const useTour = create<TourState>()(() => ({ step: null }));

/** Begins where it was left. */
export function startTour(): void {
  const { tour_step } = useSettings.getState().preferences;
  goTo(tour_step < STEPS.length ? tour_step : 0);
}

/** Begins by itself, for who has neither finished nor skipped it. */
export function offerTour(): void {
  if (!useSettings.getState().preferences.tour_over) startTour();
}

/** Shows a step, with the panel it is about; past the last one it is over. */
export function goTo(step: number): void {
  const shown = STEPS[step];
  if (!shown) {
    endTour(0);
    return;
  }
  if (shown.panel) useLayout.getState().arrange({ [shown.panel]: true });
  useTour.setState({ step });
  remember(step, useSettings.getState().preferences.tour_over);
}

/** Skips the rest; called again, it goes on at the same step. */
export function skipTour(): void {
  endTour(useTour.getState().step ?? 0);
}

function endTour(step: number): void {
  useTour.setState({ step: null });
  remember(step, true);
}

function remember(tour_step: number, tour_over: boolean): void {
  void choose({ preferences: { tour_step, tour_over } }).catch(tellProblem);
}
