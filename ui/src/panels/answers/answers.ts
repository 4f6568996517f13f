/** From what is typed and chosen to what the core is told. Pure. */
import type { Answer, AskInfo, Element, ElementKind, Value } from "../../generated/wire";
import { readDate, readNumber } from "../inspector/AttributeValue";

/** What stands in the place of one answer, finished or not. */
export type Draft =
  | { type: "text"; text: string }
  | { type: "element"; id: string }
  | { type: "new"; kind: ElementKind; name: string };

const EMPTY: Draft = { type: "text", text: "" };

/** What the places show before anything was chosen. */
export function drafts(asks: AskInfo[]): Draft[] {
  return asks.map((ask) => (ask.type === "name" ? { type: "text", text: ask.current } : EMPTY));
}

/** One answer for each ask; null while one is missing. */
export function answersOf(asks: AskInfo[], given: readonly Draft[]): Answer[] | null {
  const answers = asks.map((ask, at) => answerOf(ask, given[at] ?? EMPTY));
  return answers.every((answer) => answer !== null) ? answers : null;
}

function answerOf(ask: AskInfo, draft: Draft): Answer | null {
  if (ask.type === "element") return draft.type === "text" ? null : draft;
  const text = draft.type === "text" ? draft.text.trim() : "";
  if (text === "") return null;
  if (ask.type === "pick") return { type: "pick", id: text };
  if (ask.type === "name") return text === ask.current.trim() ? null : { type: "value", value: text };
  const value = readAs(ask.holds, text);
  return value === null ? null : { type: "value", value };
}

/** What a text says as a value of that type; null when it says none. */
export function readAs(holds: Extract<AskInfo, { type: "value" }>["holds"], text: string): Value | null {
  switch (holds) {
    case "number":
      return readNumber(text);
    case "date":
      return readDate(text);
    case "yes_no":
      return text === "yes";
    default:
      return text;
  }
}

/** The elements that may be chosen. */
export function candidates(ask: Extract<AskInfo, { type: "element" }>, elements: Iterable<Element>): Element[] {
  const among = ask.among && new Set(ask.among);
  const not = new Set(ask.not);
  const fits = ({ id, kind }: Element) => !not.has(id) && (among ? among.has(id) : ask.kinds.includes(kind));
  return [...elements].filter(fits);
}
