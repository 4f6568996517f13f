/** The list of differences as it is read, and the words of the figures. */
import type { ChangeLine, ScorecardDelta } from "../../generated/wire";

/** Lines under one heading. */
export interface Group {
  heading: string;
  lines: ChangeLine[];
}

/** Lines in a row with one heading stand under it; the order is the core's. */
export function grouped(lines: readonly ChangeLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.heading === line.heading) last.lines.push(line);
    else groups.push({ heading: line.heading, lines: [line] });
  }
  return groups;
}

/** A figure of the scorecard as the strip shows it; shares lie between 0 and 1. */
export interface Strip {
  after: number | null;
  before: number | null;
  /** How many more fulfil it ("+4", "−2"); empty when it is the same or one of the two does not say. */
  more: string;
}

export function stripOf({ before, after }: Pick<ScorecardDelta, "before" | "after">): Strip {
  const more = before && after ? after.numerator - before.numerator : 0;
  return { after: shareOf(after), before: shareOf(before), more: more > 0 ? `+${more}` : more < 0 ? `−${-more}` : "" };
}

function shareOf(figure: ScorecardDelta["after"]): number | null {
  if (!figure) return null;
  return figure.denominator > 0 ? Math.min(1, figure.numerator / figure.denominator) : 0;
}
