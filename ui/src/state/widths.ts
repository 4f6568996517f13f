/** How wide somebody has made the columns of tables; remembered by the window, at most so many. */
import { create } from "zustand";
import { keep, keptObject } from "./kept";

const KEY = "tragwerk.widths";
/** The ones that were changed last are kept. */
const MOST = 200;
/** No column is narrower or wider, in px. */
const NARROWEST = 48;
const WIDEST = 800;

interface WidthsState {
  /** Width in px by table and column. */
  widths: Readonly<Record<string, number>>;
  /** Null: as wide as the table has it by itself. */
  widen(table: string, column: string, width: number | null): void;
}

export const widthKey = (table: string, column: string): string => `${table}/${column}`;

export const useWidths = create<WidthsState>()((set, get) => ({
  widths: remembered(),
  widen: (table, column, width) => {
    const key = widthKey(table, column);
    const { [key]: _, ...others } = get().widths;
    const within = width === null ? null : Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    const all = within === null ? others : { ...others, [key]: within };
    const widths = Object.fromEntries(Object.entries(all).slice(-MOST));
    set({ widths });
    keep(KEY, JSON.stringify(widths));
  },
}));

function remembered(): Record<string, number> {
  const fits = Object.entries(keptObject(KEY)).flatMap(([key, width]): [string, number][] =>
    typeof width === "number" && width >= NARROWEST ? [[key, width]] : [],
  );
  return Object.fromEntries(fits);
}
