/**
 * Two states beside each other, as a mode of the window: which two, in which picture, what is picked out. Nothing of it is
 * in the model. Invariant: it belongs to the file it was begun in; with another file open it is over.
 */
import { create } from "zustand";
import type { PointRef, ViewRef } from "../generated/wire";

/** What is picked out of the differences, by id. */
export interface Picked {
  elements: readonly string[];
  relations: readonly string[];
}

const NOTHING: Picked = { elements: [], relations: [] };

interface ComparingState {
  /** File of the model it was begun in; null: nothing is compared. */
  path: string | null;
  /** The earlier state; null: not chosen yet. */
  before: PointRef | null;
  after: PointRef;
  /** The picture; null: the one in front. */
  view: ViewRef | null;
  picked: Picked;
  begin(path: string, before: PointRef | null, after: PointRef): void;
  setBefore(before: PointRef): void;
  setAfter(after: PointRef): void;
  swap(): void;
  show(view: ViewRef): void;
  pick(picked: Partial<Picked>): void;
  end(): void;
}

const NOW: PointRef = { type: "now" };

const over = { path: null, before: null, after: NOW, view: null, picked: NOTHING };

export const useComparing = create<ComparingState>()((set) => ({
  ...over,
  begin: (path, before, after) => set({ ...over, path, before, after }),
  setBefore: (before) => set({ before, picked: NOTHING }),
  setAfter: (after) => set({ after, picked: NOTHING }),
  swap: () => set(({ before, after }) => (before ? { before: after, after: before, picked: NOTHING } : {})),
  show: (view) => set({ view }),
  pick: (picked) => set({ picked: { ...NOTHING, ...picked } }),
  end: () => set(over),
}));

/** Whether two states of this file are compared. */
export const compares = (path: string | undefined): boolean =>
  path !== undefined && useComparing.getState().path === path;
