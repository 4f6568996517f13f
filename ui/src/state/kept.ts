/** What this machine's web view remembers from one start to the next. A full or forbidden store only means that it does not. */

/** What was kept under a key; null: nothing, or nothing can be kept. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key. */
export function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Then it is not remembered.
  }
}

/** The object that was kept as JSON under a key, by name; empty where there is none. */
export function keptObject(key: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(kept(key) ?? "{}");
    return typeof found === "object" && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}
