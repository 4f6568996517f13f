/** What the menu of a thing offers. The same as by key; keys are shown with their entries. */
import { shown } from "../actions/chord";
import { t } from "../locales/t";
import type { Entry } from "./fields/ContextMenu";
import type { CanvasProps } from "./props";
import type { Subject } from "./tools/mode";
import type { End } from "./tools/reconnect";
import { NOTHING } from "./tools/select";

export interface MenuActions {
  rename(element: string): void;
  connect(element: string): void;
  reconnect(relation: string, end: End): void;
  retype(notes: string[]): void;
  editNote(id: string): void;
  capture(at: { x: number; y: number }): void;
  note(at: { x: number; y: number }): void;
  selectAll(): void;
  fit(): void;
}

export function menuEntries(subject: Subject, props: CanvasProps, act: MenuActions): Entry[] {
  switch (subject.on) {
    case "element":
      return elementEntries(subject.id, props, act);
    case "relation":
      return props.readOnly ? [] : relationEntries(subject.id, props, act);
    case "note":
      return props.readOnly ? [] : noteEntries(subject.id, props, act);
    case "canvas":
      return canvasEntries(subject.at, props, act);
  }
}

function elementEntries(id: string, props: CanvasProps, act: MenuActions): Entry[] {
  const asked = props.scene.nodes.some((node) => node.element === id && node.mark !== null);
  const chosen = props.selection.elements.includes(id) ? props.selection : { ...NOTHING, elements: [id] };
  const entries: Entry[] = [];
  if (!props.readOnly) {
    entries.push(
      { id: "rename", label: t("canvas-menu-rename"), keys: "F2", run: () => act.rename(id) },
      { id: "connect", label: t("canvas-menu-connect"), keys: shown("C"), run: () => act.connect(id) },
    );
  }
  if (asked) entries.push({ id: "questions", label: t("canvas-menu-questions"), run: () => props.onMarkClick(id) });
  const what = () => props.onStress(chosen);
  entries.push({ id: "stress", label: t("action-stress"), keys: shown("X"), run: what });
  if (!props.readOnly && props.viewId !== null) {
    const remove = () => props.onRemove(chosen);
    entries.push({ id: "remove", label: t("canvas-menu-remove"), keys: shown("Delete"), run: remove });
  }
  if (!props.readOnly) {
    const run = () => props.onDelete(chosen);
    entries.push({ id: "delete", label: t("canvas-menu-delete"), keys: shown("Shift+Delete"), danger: true, run });
  }
  return entries;
}

function relationEntries(id: string, props: CanvasProps, act: MenuActions): Entry[] {
  const run = () => props.onRemove({ ...NOTHING, relations: [id] });
  const source = () => act.reconnect(id, "source");
  const target = () => act.reconnect(id, "target");
  return [
    { id: "source", label: t("action-reconnect-source"), keys: shown("Shift+R"), run: source },
    { id: "target", label: t("action-reconnect-target"), keys: shown("R"), run: target },
    { id: "disconnect", label: t("canvas-menu-disconnect"), keys: shown("Delete"), danger: true, run },
  ];
}

function noteEntries(id: string, props: CanvasProps, act: MenuActions): Entry[] {
  const notes = props.selection.notes.includes(id) ? props.selection.notes : [id];
  const run = () => props.onRemove({ ...NOTHING, notes });
  return [
    { id: "retype", label: t("action-retype"), keys: shown("K"), run: () => act.retype(notes) },
    { id: "edit", label: t("canvas-menu-edit-note"), keys: "F2", run: () => act.editNote(id) },
    { id: "remove", label: t("canvas-menu-delete-note"), keys: shown("Delete"), danger: true, run },
  ];
}

function canvasEntries(at: { x: number; y: number }, props: CanvasProps, act: MenuActions): Entry[] {
  const entries: Entry[] = [];
  if (!props.readOnly)
    entries.push({ id: "capture", label: t("canvas-menu-capture"), keys: shown("N"), run: () => act.capture(at) });
  if (!props.readOnly && props.viewId !== null)
    entries.push({ id: "note", label: t("canvas-menu-note"), run: () => act.note(at) });
  entries.push(
    { id: "all", label: t("canvas-menu-all"), keys: shown("Mod+A"), run: act.selectAll },
    { id: "fit", label: t("canvas-menu-fit"), run: act.fit },
  );
  return entries;
}
