/** What is only the window's: tabs, selection, tool, marks, evidence, open dialog. Nothing of it is in the model. */
import { create } from "zustand";
import type { Selection, Tool } from "../canvas/props";
import type { Viewpoint, ViewRef } from "../generated/wire";

export type { Selection, Tool };

export const NOTHING: Selection = { elements: [], relations: [], notes: [] };

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
  | "palette";

/** What an open dialog is about, where it needs to know. */
export interface About {
  /** A version, by id. */
  version?: string;
  /** A scenario, by id. */
  scenario?: string;
  /** A file, by its path. */
  path?: string;
}

interface WindowState {
  tabs: ViewRef[];
  active: ViewRef | null;
  selection: Selection;
  tool: Tool;
  marks: boolean;
  evidence: Evidence | null;
  dialog: DialogName | null;
  about: About;
  /** Whether what was said about the file on opening has been read and closed. */
  noticesRead: boolean;
  /** Whether the versions stand where the inspector does. */
  timeline: boolean;
  /** Shows a view, in its tab if it has one. */
  showView(view: ViewRef): void;
  closeTab(view: ViewRef): void;
  /** Drops tabs whose view is gone and puts what stands in `instead` where none is left. */
  keepTabs(exists: (view: ViewRef) => boolean, instead: ViewRef | null): void;
  select(selection: Partial<Selection>): void;
  take(tool: Tool): void;
  setMarks(marks: boolean): void;
  light(evidence: Evidence | null): void;
  ask(dialog: DialogName | null, about?: About): void;
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
export const generated = (viewpoint: Viewpoint): ViewRef => ({ type: "generated", viewpoint });

const fresh = {
  tabs: [] as ViewRef[],
  active: null,
  selection: NOTHING,
  tool: { tool: "select" } as Tool,
  evidence: null,
  dialog: null,
  about: {} as About,
  timeline: false,
  noticesRead: false,
};

export const useWindow = create<WindowState>()((set, get) => ({
  ...fresh,
  marks: true,
  showView: (view) => {
    const { tabs } = get();
    const known = tabs.some((tab) => sameView(tab, view));
    set({ tabs: known ? tabs : [...tabs, view], active: view });
  },
  closeTab: (view) => {
    const { tabs, active } = get();
    const at = tabs.findIndex((tab) => sameView(tab, view));
    const left = tabs.filter((tab) => !sameView(tab, view));
    set({ tabs: left, active: sameView(active, view) ? (left[Math.min(at, left.length - 1)] ?? null) : active });
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
  light: (evidence) => set({ evidence }),
  ask: (dialog, about = {}) => set({ dialog, about }),
  showTimeline: (timeline) => set({ timeline }),
  readNotices: () => set({ noticesRead: true }),
  reset: () => set(fresh),
}));
