/**
 * The list while someone works in it: nothing moves under the hand. What was there keeps its place, what has been
 * answered stays and is marked, what is new waits until the hand leaves. Pure.
 */
import type { Line } from "./listing";

export interface HeldLine extends Line {
  /** Fingerprints of what is answered meanwhile. */
  answered: ReadonlySet<string>;
}

export interface Held {
  lines: HeldLine[];
  /** How many questions wait to be shown. */
  waiting: number;
}

const NONE: ReadonlySet<string> = new Set();

/** The list as it is now. */
export function free(now: Line[]): Held {
  return { lines: now.map((line) => ({ ...line, answered: NONE })), waiting: 0 };
}

/** The lines shown before, in their places, with what has become of them. */
export function held(shown: Line[], now: Line[]): Held {
  const current = new Map(now.flatMap((line) => line.questions.map((question) => [question.fingerprint, question])));
  const known = new Set(shown.flatMap((line) => line.questions.map((question) => question.fingerprint)));
  return {
    lines: shown.map(({ line, questions }) => ({
      line,
      questions: questions.map((question) => current.get(question.fingerprint) ?? question),
      answered: new Set(questions.map(({ fingerprint }) => fingerprint).filter((each) => !current.has(each))),
    })),
    waiting: [...current.keys()].filter((each) => !known.has(each)).length,
  };
}
