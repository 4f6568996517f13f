/** Arrangement of the panels; remembered by this machine's web view, never in the model. */
import { create } from "zustand";
import { keep, keptObject } from "./kept";

export interface Layout {
  left: boolean;
  right: boolean;
  bottom: boolean;
  leftWidth: number;
  rightWidth: number;
  bottomHeight: number;
}

const KEY = "tragwerk.layout";
const DEFAULT: Layout = { left: true, right: true, bottom: true, leftWidth: 232, rightWidth: 320, bottomHeight: 212 };

interface LayoutState extends Layout {
  arrange(change: Partial<Layout>): void;
}

export const useLayout = create<LayoutState>()((set, get) => ({
  ...DEFAULT,
  ...remembered(),
  arrange: (change) => {
    set(change);
    const { arrange: _, ...layout } = get();
    keep(KEY, JSON.stringify(layout));
  },
}));

function remembered(): Partial<Layout> {
  const fits = Object.entries(keptObject(KEY)).filter(
    ([name, value]) => name in DEFAULT && typeof value === typeof DEFAULT[name as keyof Layout],
  );
  return Object.fromEntries(fits);
}
