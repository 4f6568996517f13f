/** Short messages that do not stop the work: what happened, and where it can be taken back, how. */
import { create } from "zustand";

export interface Toast {
  id: number;
  text: string;
  tone: "told" | "problem";
  /** A word for the button and what it does. */
  action?: { label: string; run(): void };
  /** Whether it stays until somebody takes it away. */
  stays?: boolean;
  /** Technical detail, folded. */
  detail?: string;
}

interface Toasts {
  list: Toast[];
  tell(toast: Omit<Toast, "id">): void;
  dismiss(id: number): void;
  /** Drops offers to take something back: after another change they would take back the wrong thing. */
  outdate(): void;
}

/** More than this many would cover the work. */
const MOST = 3;
let last = 0;

export const useToasts = create<Toasts>()((set) => ({
  list: [],
  tell: (toast) => {
    last += 1;
    const added = { ...toast, id: last };
    set(({ list }) => ({ list: [...list.filter((old) => old.text !== toast.text), added].slice(-MOST) }));
  },
  dismiss: (id) => set(({ list }) => ({ list: list.filter((toast) => toast.id !== id) })),
  outdate: () => set(({ list }) => ({ list: list.filter((toast) => !toast.action) })),
}));

export const tell = (toast: Omit<Toast, "id">): void => useToasts.getState().tell(toast);
