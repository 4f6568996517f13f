/** The lines of the timeline: those the program saved by itself folded, branches as lines beside them. Pure. */
import type { VersionInfo } from "../../generated/wire";

export interface Row {
  /** One version, or several that the program saved in succession, newest first. */
  versions: VersionInfo[];
  /** Several, shown as one line. */
  folded: boolean;
}

/**
 * Runs of at least two automatic versions are one line unless `unfolded` names its first: also across scenarios, since
 * going to and fro between two leaves one behind each time.
 */
export function rowsOf(versions: readonly VersionInfo[], unfolded: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  for (const run of runs(versions)) {
    const [first] = run;
    if (first && run.length > 1 && !unfolded.has(first.id)) rows.push({ versions: run, folded: true });
    else rows.push(...run.map((version) => ({ versions: [version], folded: false })));
  }
  return rows;
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

/** Where the lines of the branches run beside one row. Columns count from 0 at the left. */
export interface Rail {
  column: number;
  /** Columns whose line passes by. */
  through: number[];
  /** Whether the row's own line goes on to newer and to older rows. */
  up: boolean;
  down: boolean;
  /** Columns of branches that begin at this row. */
  joins: number[];
}

export function rails(rows: readonly Row[]): Rail[] {
  const columns = [...new Set(rows.flatMap((row) => row.versions.map(({ scenario }) => scenario)).reverse())];
  const at = new Map(rows.flatMap((row, index) => row.versions.map((version) => [version.id, index] as const)));
  const spans = columns.map((scenario) => {
    const own = rows.flatMap((row, index) => (row.versions.some((each) => each.scenario === scenario) ? [index] : []));
    const last = own.at(-1) ?? 0;
    const first = rows[last]?.versions.findLast((each) => each.scenario === scenario);
    const parent = at.get(first?.parents[0] ?? "") ?? last;
    return { top: own[0] ?? 0, last, bottom: Math.max(last, parent) };
  });
  return rows.map((row, index) => {
    const column = columns.indexOf(scenarioOf(row));
    const own = spans[column];
    const where = (test: (span: (typeof spans)[number]) => boolean) =>
      spans.flatMap((span, other) => (other !== column && test(span) ? [other] : []));
    return {
      column,
      through: where((span) => span.top < index && index < span.bottom),
      up: own !== undefined && own.top < index,
      down: own !== undefined && index < own.bottom,
      joins: where((span) => span.bottom === index && span.top < index),
    };
  });
}

const scenarioOf = (row: Row): string => row.versions[0]?.scenario ?? "";
