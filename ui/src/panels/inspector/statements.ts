/** Statements: who says what about an attribute. Pure. */
import type { Statement } from "../../generated/wire";

/** A statement with its place in the record's list, by which ops name it. */
export interface Numbered extends Statement {
  index: number;
}

export const about = (statements: Numbered[], attribute: string): Numbered[] =>
  statements.filter((statement) => folded(statement.attribute) === folded(attribute));

/** Whether sources say different things; the rule MOD05 asks the room about it. */
export function contested(statements: Statement[]): boolean {
  return new Set(statements.map(({ value }) => folded(value)).filter((value) => value !== "")).size > 1;
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
