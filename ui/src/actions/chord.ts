/** Reading and showing keys. */
import type { TextId } from "../locales/t";
import { t } from "../locales/t";
import type { Chord } from "./action";

const mac = () => /Mac|iPhone|iPad/.test(navigator.platform);

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** The keys of a chord, the plus key itself among them. */
function partsOf(chord: Chord): string[] {
  return chord.endsWith("+") ? [...chord.slice(0, -1).split("+").filter(Boolean), "+"] : chord.split("+");
}

/** Whether a key event is this chord. A printed character ("?", "+") says by itself whether Shift was needed. */
export function matches(chord: Chord, event: Pressed): boolean {
  const parts = partsOf(chord);
  const key = parts.at(-1) ?? "";
  const mod = mac() ? event.metaKey : event.ctrlKey;
  const printed = key.length === 1 && !/[a-z0-9]/i.test(key);
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === parts.includes("Mod") &&
    (printed || event.shiftKey === parts.includes("Shift")) &&
    event.altKey === parts.includes("Alt")
  );
}

const NAMED: Record<string, TextId> = {
  Shift: "key-shift",
  Delete: "key-delete",
  Escape: "key-escape",
  Enter: "key-enter",
};

/** A chord as it is printed on the keyboard, in the current language. */
export function shown(chord: Chord): string {
  const parts = partsOf(chord);
  return parts.map((part) => (part === "Mod" ? (mac() ? "⌘" : t("key-mod")) : named(part))).join(" ");
}

function named(part: string): string {
  const id = NAMED[part];
  return id ? t(id) : part;
}
