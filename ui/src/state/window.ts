/** What is only the window's: tabs, selection, tool, marks, evidence, open dialog. Nothing of it is in the model. */
import { create } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { Selection, Tool } from "../canvas/props";
import type { ElementKind, Filter, OverlayKind, TableName, Viewpoint, ViewRef } from "../generated/wire";

export type { Selection, Tool };

export const NOTHING: Selection = { elements: [], relations: [], notes: [] };

/** What lies near some elements stands out, everything else is faded. */
export interface Focus {
  elements: readonly string[];
  /** How many relations lead to the farthest that stands out. */
  depth: 1 | 2 | 3;
}

/** Answering it, or living with it. */
export type Wish = "answer" | "waive";

/** What is lit: the evidence of a question, of all questions of a folded line, or something else worth seeing. */
export interface Evidence {
  /** One; several: those of a folded line; none: it is not about a question. */
  fingerprints: readonly string[];
  ids: ReadonlySet<string>;
  /** What somebody wants to do about it at once: the keyboard goes there. */
  wish?: Wish;
}

export type DialogName =
  | "save_version"
  | "export"
  | "shortcuts"
  | "about"
  | "open_path"
  | "new_view"
  | "delete_elements"
  | "integration"
  | "decisions"
  | "stress"
  | "merge"
  | "conflicts"
  | "new_scenario"
  | "rename_scenario"
  | "scenarios"
  | "share_copy"
  | "backups"
  | "recovery"
  | "rule_pack"
  | "waivers"
  | "palette"
  | "paste_cells"
  | "new_relation"
  | "find_replace";

/** What an open dialog is about, where it needs to know. */
export interface About {
  /** A version, by id. */
  version?: string;
  /** A scenario, by id. */
  scenario?: string;
  /** A file, by its path. */
  path?: string;
  /** Rows of pasted cells. */
  cells?: string[][];
  /** What is likely meant. */
  kind?: ElementKind;
}

interface WindowState {
  /** How many models were opened or closed so far: what is remembered of one picture does not hold for another. */
  opened: number;
  tabs: ViewRef[];
  active: ViewRef | null;
  /** Tables that have a tab, behind those of the views. */
  tables: TableName[];
  /** The table that is shown instead of the view. */
  table: TableName | null;
  selection: Selection;
  tool: Tool;
  marks: boolean;
  /** Whether the small map of the whole picture is shown where the picture is larger than the window. */
  minimap: boolean;
  /** How the elements are sorted in the tree. */
  sorting: "layer" | "unit" | "view";
  /** Elements that a layout leaves where they are, by stored view. The model has no place for them: they last as long as it is open. */
  pins: ReadonlyMap<string, ReadonlySet<string>>;
  evidence: Evidence | null;
  focus: Focus | null;
  /** The question by which the picture is coloured. */
  overlay: OverlayKind | null;
  dialog: DialogName | null;
  about: About;
  /** What was typed since a dialog was asked for and before it was there. */
  ahead: string;
  /** Whether what was said about the file on opening has been read and closed. */
  noticesRead: boolean;
  /** Whether the versions stand where the inspector does. */
  timeline: boolean;
  /** Shows a view, in its tab if it has one. */
  showView(view: ViewRef): void;
  /** Shows part of a generated view, or all of it again. */
  filterView(viewpoint: Viewpoint, filter: Filter | null): void;
  closeTab(view: ViewRef): void;
  /** Shows a table, in its tab if it has one. */
  showTable(table: TableName): void;
  closeTable(table: TableName): void;
  /** Drops tabs whose view is gone and puts what stands in `instead` where none is left. */
  keepTabs(exists: (view: ViewRef) => boolean, instead: ViewRef | null): void;
  select(selection: Partial<Selection>): void;
  take(tool: Tool): void;
  setMarks(marks: boolean): void;
  setMinimap(minimap: boolean): void;
  sortElements(sorting: WindowState["sorting"]): void;
  /** Pins elements of a view, or lets them go. */
  pin(view: string, elements: readonly string[], pinned: boolean): void;
  light(evidence: Evidence | null): void;
  setFocus(focus: Focus | null): void;
  lay(overlay: OverlayKind | null): void;
  ask(dialog: DialogName | null, about?: About): void;
  /** Keeps a letter for the dialog that is to come. */
  type(letter: string): void;
  showTimeline(timeline: boolean): void;
  readNotices(): void;
  /** Forgets everything about the model that was open. */
  reset(): void;
}

/** Whether two references mean the same view. */
export function sameView(a: ViewRef | null, b: ViewRef | null): boolean {
  return a !== null && b !== null && viewKey(a) === viewKey(b);
}

/** A text that names a view uniquely. */
export function viewKey(view: ViewRef): string {
  return view.type === "stored" ? `stored/${view.id}` : `generated/${view.viewpoint}`;
}

export const stored = (id: string): ViewRef => ({ type: "stored", id });
export const generated = (viewpoint: Viewpoint) => ({ type: "generated", viewpoint }) satisfies ViewRef;

/** What of a generated view is shown; null: all of it. */
export const filterOf = (view: ViewRef | null): Filter | null =>
  (view?.type === "generated" ? view.filter : null) ?? null;

const fresh = {
  tabs: [] as ViewRef[],
  active: null,
  tables: [] as TableName[],
  table: null as TableName | null,
  selection: NOTHING,
  tool: { tool: "select" } as Tool,
  evidence: null,
  focus: null,
  overlay: null,
  dialog: null,
  about: {} as About,
  ahead: "",
  timeline: false,
  noticesRead: false,
  pins: new Map() as ReadonlyMap<string, ReadonlySet<string>>,
};

export const useWindow = create<WindowState>()((set, get) => ({
  ...fresh,
  opened: 0,
  marks: true,
  minimap: true,
  sorting: "layer",
  showView: (view) => {
    const { tabs } = get();
    // A generated view is found again with its filter.
    const known = tabs.find((tab) => sameView(tab, view));
    set({ tabs: known ? tabs : [...tabs, view], active: known ?? view, table: null });
  },
  filterView: (viewpoint, filter) => {
    const { tabs, active } = get();
    const view: ViewRef = filter ? { ...generated(viewpoint), filter } : generated(viewpoint);
    const filtered = (tab: ViewRef) => (sameView(tab, view) ? view : tab);
    set({ tabs: tabs.map(filtered), active: active && filtered(active) });
  },
  closeTab: (view) => {
    const { tabs, active } = get();
    const at = tabs.findIndex((tab) => sameView(tab, view));
    const left = tabs.filter((tab) => !sameView(tab, view));
    set({ tabs: left, active: sameView(active, view) ? (left[Math.min(at, left.length - 1)] ?? null) : active });
  },
  showTable: (table) => {
    const { tables } = get();
    set({ tables: tables.includes(table) ? tables : [...tables, table], table });
  },
  closeTable: (table) => {
    const { tables, table: front } = get();
    set({ tables: tables.filter((each) => each !== table), table: front === table ? null : front });
  },
  keepTabs: (exists, instead) => {
    const { tabs, active } = get();
    const kept = tabs.filter(exists);
    const left = kept.length > 0 || !instead ? kept : [instead];
    const stays = active !== null && left.some((tab) => sameView(tab, active));
    if (kept.length !== tabs.length || left.length !== tabs.length || !stays)
      set({ tabs: left, active: stays ? active : (left[0] ?? null) });
  },
  select: (selection) => set({ selection: { ...NOTHING, ...selection } }),
  take: (tool) => set({ tool }),
  setMarks: (marks) => set({ marks }),
  setMinimap: (minimap) => set({ minimap }),
  sortElements: (sorting) => set({ sorting }),
  pin: (view, elements, pinned) => {
    const pins = new Map(get().pins);
    const rest = [...(pins.get(view) ?? [])].filter((id) => !elements.includes(id));
    set({ pins: pins.set(view, new Set(pinned ? [...rest, ...elements] : rest)) });
  },
  light: (evidence) => set({ evidence }),
  setFocus: (focus) => set({ focus }),
  lay: (overlay) => set({ overlay }),
  ask: (dialog, about = {}) => set({ dialog, about, ahead: "" }),
  type: (letter) => set({ ahead: get().ahead + letter }),
  showTimeline: (timeline) => set({ timeline }),
  readNotices: () => set({ noticesRead: true }),
  reset: () => set({ ...fresh, opened: get().opened + 1 }),
}));

/** Some of it at once: drawn again only when one of these is another. */
export const usePartOfWindow = <Part>(select: (window: WindowState) => Part): Part => useWindow(useShallow(select));
