/** Statements: who says what about an attribute. Pure. */
import type { Op, RecordRef, Statement } from "../../generated/wire";

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

/** What is valid stays so; it and what else was said become statements, unless they are there already. Their sources come next. */
export function keepBoth(record: RecordRef, attribute: string, known: Statement[], before: string, said: string): Op[] {
  const values = [before, said].filter(
    (value) => folded(value) !== "" && !known.some((statement) => folded(statement.value) === folded(value)),
  );
  const added = values.map(
    (value): Op => ({ op: "add_statement", record, statement: { attribute, value, source: "" } }),
  );
  return [{ op: "set_attribute", record, attribute, value: before === "" ? said : before }, ...added];
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
