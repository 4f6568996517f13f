/** What of the open questions is shown: filters and search. The window's alone; forgotten with the model. */
import { create } from "zustand";
import type { Nature, Severity } from "../generated/wire";

export interface Asking {
  nature: Nature | null;
  heading: string | null;
  severity: Severity | null;
  /** Only about what this unit answers for. */
  unit: string | null;
  /** Only about this element. */
  subject: string | null;
  /** Only about what stands in the view in front. */
  inView: boolean;
  /** Only what contains these words. */
  words: string;
  /** Only what this version (by id) does not have, or not as grave. */
  since: string | null;
  /** What is lived with, instead of what is open. */
  waived: boolean;
  /** All lines, not only the first ten. */
  all: boolean;
}

export const EVERYTHING: Asking = {
  nature: null,
  heading: null,
  severity: null,
  unit: null,
  subject: null,
  inView: false,
  words: "",
  since: null,
  waived: false,
  all: false,
};

interface AskingState extends Asking {
  ask(change: Partial<Asking>): void;
  reset(): void;
}

export const useAsking = create<AskingState>()((set) => ({
  ...EVERYTHING,
  ask: (change) => set(change),
  reset: () => set(EVERYTHING),
}));

/** Whether anything narrows the list. */
export function narrowed({ nature, heading, severity, unit, subject, inView, words, since }: Asking): boolean {
  const chosen = [nature, heading, severity, unit, subject, since].some((each) => each !== null);
  return chosen || inView || words.trim() !== "";
}
