/** Notes become elements: the first line is the name, what follows the description. Pure. */
import type { ElementKind, Op } from "../../generated/wire";

/** A note's words, as an element has them; null when it says nothing. */
export function wordsOf(text: string): { name: string; description: string } | null {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/\s+/g, " ").trim());
  const first = lines.findIndex((line) => line !== "");
  const name = lines[first];
  if (name === undefined) return null;
  return {
    name,
    description: lines
      .slice(first + 1)
      .join("\n")
      .trim(),
  };
}

/** One note with what makes the element of its name where it stands. */
interface Turned {
  id: string;
  text: string;
  /** Ops that create the element, the first of them the creation itself. */
  create(name: string, kind: ElementKind): Op[];
}

/** The one step: an element for each note that says something, and the notes are gone. */
export function retyped(view: string, notes: readonly Turned[], kind: ElementKind): Op[] {
  return notes.flatMap(({ id, text, create }) => {
    const words = wordsOf(text);
    if (!words) return [];
    const [made, ...rest] = create(words.name, kind);
    if (made?.op !== "create_element") return [];
    const element: Op = words.description === "" ? made : { ...made, description: words.description };
    return [{ op: "delete_note", view, id }, element, ...rest];
  });
}
