/** What the context pad offers for what is selected. What is usual for a kind is the core's table. */
import { shown } from "../actions/chord";
import { PALETTE_FIRST, USUAL_NEXT } from "../generated/metamodel";
import type { ElementKind, Rect } from "../generated/wire";
import { t } from "../locales/t";
import { kindWord, relationWord } from "../locales/words";
import type { Step } from "./fields/ContextPad";
import { around } from "./geometry";
import type { CanvasProps } from "./props";
import type { Option } from "./tools/connect";
import { NOTHING } from "./tools/select";

export interface PadActions {
  append(source: string, kind: ElementKind, option: Option): void;
  connect(element: string): void;
  beginConnect(element: string, event: React.PointerEvent): void;
  more(element: string, at: { x: number; y: number }): void;
  retype(notes: string[], kind: ElementKind): void;
  chooseKind(notes: string[]): void;
}

export interface Pad {
  label: string;
  bounds: Rect;
  others: readonly Rect[];
  steps: Step[];
}

/** For one element, or for notes alone; null for everything else. */
export function padFor(props: CanvasProps, act: PadActions): Pad | null {
  const { elements, relations, notes } = props.selection;
  if (props.readOnly || relations.length > 0) return null;
  const [element] = elements;
  if (elements.length === 1 && notes.length === 0 && element !== undefined) return elementPad(element, props, act);
  if (elements.length === 0 && notes.length > 0) return notePad(notes, props, act);
  return null;
}

function elementPad(id: string, props: CanvasProps, act: PadActions): Pad | null {
  const node = props.scene.nodes.find((one) => one.element === id);
  if (!node) return null;
  const next = USUAL_NEXT[node.kind].map(({ element: kind, ...option }, at): Step => {
    const label = t("canvas-pad-append", { kind: kindWord(kind), verb: relationWord(option.kind, option.reversed) });
    return {
      id: `${kind} ${option.kind}`,
      label,
      keys: String(at + 1),
      icon: { kind },
      run: () => act.append(id, kind, option),
    };
  });
  const gone = { ...NOTHING, elements: [id] };
  const only = props.viewId === null;
  return {
    label: t("canvas-pad", { name: node.full_name }),
    bounds: node.bounds,
    others: othersThan(props.scene.nodes, id),
    steps: [
      ...next,
      {
        id: "connect",
        label: t("canvas-menu-connect"),
        keys: shown("C"),
        icon: { sign: "connect" },
        apart: true,
        run: () => act.connect(id),
        drag: (event) => act.beginConnect(id, event),
      },
      {
        id: "more",
        label: t("canvas-pad-more"),
        icon: { sign: "more" },
        run: () => act.more(id, { x: node.bounds.x, y: node.bounds.y + node.bounds.height }),
      },
      {
        id: "delete",
        label: t(only ? "canvas-menu-delete" : "canvas-menu-remove"),
        keys: shown(only ? "Shift+Delete" : "Delete"),
        icon: { sign: "delete" },
        run: () => (only ? props.onDelete(gone) : props.onRemove(gone)),
      },
    ],
  };
}

/** Boxes of all other nodes, but for what the node stands in. */
function othersThan(nodes: CanvasProps["scene"]["nodes"], id: string): Rect[] {
  return nodes.filter((one) => one.element !== id && !one.container).map((one) => one.bounds);
}

function notePad(notes: string[], props: CanvasProps, act: PadActions): Pad | null {
  const bounds = around(props.scene.notes.filter((note) => notes.includes(note.id)).map((note) => note.bounds));
  if (!bounds || props.viewId === null) return null;
  const kinds = PALETTE_FIRST.map(
    (kind, at): Step => ({
      id: kind,
      label: t("canvas-pad-retype", { kind: kindWord(kind) }),
      keys: String(at + 1),
      icon: { kind },
      run: () => act.retype(notes, kind),
    }),
  );
  return {
    label: t("canvas-pad-notes", { count: notes.length }),
    bounds,
    others: props.scene.nodes.map((one) => one.bounds),
    steps: [
      ...kinds,
      {
        id: "kinds",
        label: t("canvas-pad-kinds"),
        keys: shown("K"),
        icon: { sign: "more" },
        apart: true,
        run: () => act.chooseKind(notes),
      },
      {
        id: "delete",
        label: t("canvas-menu-delete-note"),
        keys: shown("Delete"),
        icon: { sign: "delete" },
        run: () => props.onRemove({ ...NOTHING, notes }),
      },
    ],
  };
}
