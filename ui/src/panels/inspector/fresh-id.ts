/** An id for an element that a second op of the same step has to name. */
export function freshId(): string {
  return crypto.randomUUID();
}
