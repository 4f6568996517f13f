/** Whether the core answers, and whether it has been at work for longer than one notices. */
import { create } from "zustand";

interface Connection {
  lost: boolean;
  /** Requests under way for longer than `NOTICED`. */
  waiting: number;
  set(lost: boolean): void;
}

/** Shorter than this nobody waits, in ms. */
const NOTICED = 400;

export const useConnection = create<Connection>()((set) => ({ lost: false, waiting: 0, set: (lost) => set({ lost }) }));

/** Shows that something is under way if it takes long enough to be noticed. */
export async function noticed<Answer>(work: Promise<Answer>): Promise<Answer> {
  const count = (by: number) => useConnection.setState(({ waiting }) => ({ waiting: waiting + by }));
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    count(1);
  }, NOTICED);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (shown) count(-1);
  }
}
