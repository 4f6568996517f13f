/** What a key does in the tree (WAI-ARIA tree pattern). Pure. */
import type { Row } from "./rows";

export type Doing = { do: "move"; to: number } | { do: "toggle"; open: boolean } | { do: "enter" } | null;

/** `at` is the line that has the focus. */
export function doing(key: string, rows: Row[], at: number): Doing {
  const row = rows[at];
  if (!row) return null;
  switch (key) {
    case "ArrowDown":
      return { do: "move", to: at + 1 };
    case "ArrowUp":
      return { do: "move", to: at - 1 };
    case "Home":
      return { do: "move", to: 0 };
    case "End":
      return { do: "move", to: rows.length - 1 };
    case "ArrowRight":
      return row.type === "group" && !row.open ? { do: "toggle", open: true } : { do: "move", to: at + 1 };
    case "ArrowLeft":
      if (row.type === "group") return { do: "toggle", open: false };
      return { do: "move", to: rows.findIndex((each) => each.type === "group" && each.group === row.group) };
    case "Enter":
    case " ":
      return { do: "enter" };
    default:
      return null;
  }
}
