/** Who saves versions on this machine; suggested the next time. */
const KEY = "tragwerk.author";

export function author(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function rememberAuthor(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Then it is asked again the next time.
  }
}
