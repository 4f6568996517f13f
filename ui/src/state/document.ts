/**
 * The open model as the core last told it. Filled from a snapshot, kept up by `changed`; never from what the UI hoped for.
 * Invariant: `mirror.revision` is the revision that questions, scorecard and undo labels belong to.
 */
import { create } from "zustand";
import type { Changed, OpenModel, Questions, ScorecardLine, VersionInfo, Viewpoint } from "../generated/wire";
import { followed } from "../model/asked";
import { type Mirror, mirrorOf, patched } from "../model/mirror";

export interface OpenDocument {
  mirror: Mirror;
  path: string;
  fileName: string;
  /** Whether the path still means the file that is open. */
  file: OpenModel["file"];
  /** Why the file cannot be written, worded by the core; null when it can. */
  readOnly: string | null;
  /** What was done to the file on opening because an older program had written it, worded by the core. */
  migrated: string | null;
  /** Views the core draws by itself, worded. */
  generated: { viewpoint: Viewpoint; name: string }[];
  questions: Questions;
  scorecard: ScorecardLine[];
  undo: string | null;
  redo: string | null;
  versions: number;
  /** The newest that somebody saved in the open scenario. */
  savedVersion: VersionInfo | null;
  /** Id of the scenario that is shown and edited. */
  scenario: string;
  /** How many conflicts of a merge are open. */
  conflicts: number;
}

interface DocumentState {
  /** The open model; null on the start screen. */
  open: OpenDocument | null;
  /** Takes over a model whole. */
  show(model: OpenModel): void;
  /** Takes over one change. False when it does not follow on what is known: then a snapshot is needed. */
  change(changed: Changed): boolean;
  /** Remembers a version just saved. */
  saved(version: VersionInfo): void;
  /** Takes over how many versions there are and which is the newest that somebody saved; newest first. */
  counted(versions: readonly VersionInfo[]): void;
  close(): void;
}

export const useDocument = create<DocumentState>()((set, get) => ({
  open: null,
  show: (model) => set({ open: opened(model) }),
  change: (changed) => {
    const { open } = get();
    if (!open) return true;
    const same = changed.base === changed.revision && changed.revision === open.mirror.revision;
    if (changed.revision <= open.mirror.revision && !same) return true;
    const questions = followed(open.questions, changed.questions);
    if (!questions || changed.base !== open.mirror.revision) return false;
    // Or the model is as it was, and what is asked about it is not.
    set({
      open: same ? { ...open, questions, scorecard: changed.scorecard } : changedDocument(open, changed, questions),
    });
    return true;
  },
  saved: (version) => {
    const { open } = get();
    if (open) set({ open: { ...open, versions: open.versions + 1, savedVersion: version } });
  },
  counted: (versions) => {
    const { open } = get();
    if (!open) return;
    const saved = versions.find((version) => !version.automatic && version.scenario === open.scenario);
    set({ open: { ...open, versions: versions.length, savedVersion: saved ?? null } });
  },
  close: () => set({ open: null }),
}));

function opened(model: OpenModel): OpenDocument {
  return {
    mirror: mirrorOf(model),
    path: model.path,
    fileName: model.file_name,
    file: model.file,
    readOnly: model.access === "read_only" ? (model.access_reason ?? "") : null,
    migrated: model.migrated,
    generated: model.generated,
    questions: model.questions,
    scorecard: model.scorecard,
    undo: model.undo,
    redo: model.redo,
    versions: model.versions,
    savedVersion: model.saved_version,
    scenario: model.scenario.id,
    conflicts: model.conflicts,
  };
}

function changedDocument(open: OpenDocument, changed: Changed, questions: Questions): OpenDocument {
  return {
    ...open,
    mirror: patched(open.mirror, changed.patch, changed.revision),
    questions,
    scorecard: changed.scorecard,
    undo: changed.undo,
    redo: changed.redo,
    scenario: changed.scenario,
    conflicts: changed.conflicts,
  };
}
