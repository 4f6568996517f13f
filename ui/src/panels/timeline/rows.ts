/** The lines of the timeline: versions newest first, those the program saved by itself folded. Pure. */
import type { VersionInfo } from "../../generated/wire";

export interface Row {
  /** One version, or several that the program saved in succession, newest first. Never empty. */
  versions: VersionInfo[];
  /** Several, shown as one line. */
  folded: boolean;
}

/** Newest first. */
export function newestFirst(versions: readonly VersionInfo[]): VersionInfo[] {
  return [...versions].sort((a, b) => b.revision - a.revision || b.at.localeCompare(a.at));
}

/** Runs of at least two automatic versions are one line unless `unfolded` names the first of them. */
export function rowsOf(versions: readonly VersionInfo[], unfolded: ReadonlySet<string>): Row[] {
  return runs(versions).flatMap((run): Row[] => {
    const [first] = run;
    if (first && run.length > 1 && !unfolded.has(first.id)) return [{ versions: run, folded: true }];
    return run.map((version) => ({ versions: [version], folded: false }));
  });
}

function runs(versions: readonly VersionInfo[]): VersionInfo[][] {
  const found: VersionInfo[][] = [];
  for (const version of versions) {
    const last = found.at(-1);
    if (last?.[0]?.automatic && version.automatic) last.push(version);
    else found.push([version]);
  }
  return found;
}
