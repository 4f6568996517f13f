/** Whether the core answers. */
import { create } from "zustand";

export const useConnection = create<{ lost: boolean; set(lost: boolean): void }>()((set) => ({
  lost: false,
  set: (lost) => set({ lost }),
}));
