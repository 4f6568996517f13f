/** The field, list or menu that is open on the canvas. */
import type { ElementKind, Point, Rect } from "../generated/wire";
import { language, t } from "../locales/t";
import { kindWord, relationWord } from "../locales/words";
import { CaptureField } from "./fields/CaptureField";
import { Choices } from "./fields/Choices";
import { ContextMenu } from "./fields/ContextMenu";
import { ContextPad } from "./fields/ContextPad";
import { Floating } from "./fields/Floating";
import { KindField } from "./fields/KindField";
import { LinkField } from "./fields/LinkField";
import { NoteField } from "./fields/NoteField";
import { RenameField } from "./fields/RenameField";
import { centreOf } from "./geometry";
import { type MenuActions, menuEntries } from "./menu-entries";
import type { Pad } from "./pad-steps";
import type { CanvasProps } from "./props";
import { allowed, connectAll, type Lit } from "./tools/connect";
import { linkRows, reconnectRows } from "./tools/link";
import type { Mode } from "./tools/mode";
import { kindAt } from "./tools/place";
import { endsOf, type Moving, moveEndOp } from "./tools/reconnect";
import type { useArrange } from "./use-arrange";
import { NOTE_SIZE, type useCreate } from "./use-create";

interface Props {
  props: CanvasProps;
  mode: Mode;
  setMode(mode: Mode): void;
  /** Ends what is open and gives the keyboard back to the picture. */
  end(): void;
  lit: ReadonlyMap<string, Lit> | null;
  create: ReturnType<typeof useCreate>;
  /** Brings a part of the picture into sight. */
  show(rect: Rect): void;
  join(source: string, target: string, at: Point, also?: string[]): void;
  move(moving: Moving, target: string, at: Point): void;
  /** What dropping what is dragged here would mean. */
  meant: ReturnType<typeof useArrange>["meant"];
  /** What is offered at what is selected, while nothing else is going on. */
  pad: Pad | null;
  /** Gives the keyboard back to what is selected. */
  leavePad(): void;
  menu: MenuActions;
  size: { width: number; height: number };
}

export function Fields({
  props,
  mode,
  setMode,
  end,
  lit,
  create,
  show,
  join,
  move,
  meant,
  pad,
  leavePad,
  menu,
  size,
}: Props) {
  const { elements, relations, scene, onStep } = props;
  const nameOf = (id: string) => elements.get(id)?.name ?? "";
  switch (mode.mode) {
    case "idle":
      if (meant) return <Meaning meant={meant} elements={elements} />;
      return pad && <ContextPad {...pad} onEnd={leavePad} />;
    case "aim":
      return <Refusal mode={mode} lit={lit} elements={elements} />;
    case "capture": {
      const { at, kind, once, to } = mode;
      return (
        <CaptureField
          key={once ? "once" : "on"}
          at={fieldAt(at)}
          kind={kind}
          once={once}
          onEnd={end}
          onAdd={(name, chosen) => {
            const option = to && optionTo(to, chosen, kind, props);
            if (to && option) return create.addLinked([to.source], { name, kind: chosen }, option, at);
            const next = create.nextBelow(at, chosen);
            if (!once) {
              show(roomFor(next));
              setMode({ mode: "capture", at: next, kind: chosen, once });
            }
            return create.add(name, chosen, at);
          }}
          onCells={props.onCells}
        />
      );
    }
    case "link": {
      const { source, at, place, also = [] } = mode;
      return (
        <LinkField
          at={at}
          label={t("canvas-link-name", { name: nameOf(source), more: also.length })}
          hint={t(place ? "canvas-link-create-hint" : "canvas-link-hint")}
          rowsFor={(text) =>
            linkRows(text, source, elements, relations, language(), place !== null, place && kindAt(scene, place))
          }
          onEnd={end}
          onTake={(row) => {
            end();
            if (row.row === "existing") join(source, row.id, at, also);
            else {
              const line = { name: row.name, kind: row.offer.element };
              void create.addLinked([source, ...also], line, row.offer.option, place ?? beside(scene, source));
            }
          }}
        />
      );
    }
    case "reconnect": {
      const { moving, at, place } = mode;
      const line = relations.get(moving.relation);
      if (!line) return null;
      const { stays, goes } = endsOf(line, moving.end);
      const verb = relationWord(line.kind, moving.end === "source");
      return (
        <LinkField
          at={at}
          label={t("canvas-reconnect", { name: nameOf(stays), verb, now: nameOf(goes) })}
          hint={t(place ? "canvas-link-create-hint" : "canvas-reconnect-hint")}
          rowsFor={(text) =>
            reconnectRows(text, moving, elements, relations, language(), place !== null, place && kindAt(scene, place))
          }
          onEnd={end}
          onTake={(row) => {
            end();
            if (row.row === "existing") move(moving, row.id, at);
            else if (place) {
              const made = { name: row.name, kind: row.offer.element };
              void create.addMoved(moving, made, row.offer.option, place);
            }
          }}
        />
      );
    }
    case "retype": {
      const { notes, at } = mode;
      return (
        <KindField
          at={at}
          label={t("canvas-retype", { count: notes.length })}
          onEnd={end}
          onTake={(kind) => {
            end();
            void create.retype(notes, kind);
          }}
        />
      );
    }
    case "choose":
      return (
        <Choices
          at={mode.at}
          source={nameOf(mode.source)}
          target={nameOf(mode.target)}
          options={mode.options}
          onEnd={end}
          onTake={(option) => {
            end();
            const { moving, source, target, also = [] } = mode;
            if (!moving) return void onStep(connectAll(option, [source, ...also], target, elements, relations));
            const op = moveEndOp(moving, target, option, relations);
            if (op) void onStep([op]);
          }}
        />
      );
    case "rename": {
      const node = scene.nodes.find((one) => one.element === mode.element);
      if (!node) return null;
      const take = (name: string) => void onStep([{ op: "rename_element", id: mode.element, name }]);
      return <RenameField bounds={node.bounds} name={nameOf(mode.element)} onTake={take} onEnd={end} />;
    }
    case "note": {
      const { id, at, size: group } = mode;
      const note = id === null ? undefined : scene.notes.find((one) => one.id === id);
      return (
        <NoteField
          at={note?.bounds ?? at}
          size={fieldSize(note?.bounds ?? group ?? NOTE_SIZE)}
          hint={t(group || note?.frame ? "canvas-group-hint" : "canvas-note-hint")}
          text={id === null ? "" : props.noteText(id)}
          onTake={(text) => void create.note(id, at, text, group)}
          onEnd={end}
        />
      );
    }
    case "menu": {
      const entries = menuEntries(mode.subject, props, menu);
      if (entries.length === 0) return null;
      return <ContextMenu at={mode.at} within={size} label={t("canvas-menu")} entries={entries} onEnd={end} />;
    }
  }
}

/** Of a group box only its title is written. */
function fieldSize({ width, height }: { width: number; height: number }) {
  return { width: Math.min(width, 320), height: Math.min(height, 160) };
}

type Joining = NonNullable<Extract<Mode, { mode: "capture" }>["to"]>;

/** What joins an element to the one it is appended to, when its kind was changed while typing. */
function optionTo(to: Joining, chosen: ElementKind, meant: ElementKind, { elements }: CanvasProps) {
  const from = elements.get(to.source);
  return chosen === meant || !from ? to.option : allowed(from.kind, chosen)[0];
}

/** Where the next element will stand, with some air. */
function roomFor({ x, y }: Point): Rect {
  return { x: x - 100, y: y - 50, width: 200, height: 100 };
}

/** The field of a new element stands over the middle of where it goes. */
function fieldAt(middle: Point): Point {
  return { x: middle.x - 76, y: middle.y - 20 };
}

/** Right of an element, for what is created without pointing. */
function beside(scene: CanvasProps["scene"], element: string): Point {
  const node = scene.nodes.find((one) => one.element === element);
  if (!node) return centreOf(scene.bounds);
  return { x: node.bounds.x + node.bounds.width + 140, y: centreOf(node.bounds).y };
}

/** What dropping here would mean, and the key that only moves. */
function Meaning({ meant, elements }: { meant: NonNullable<Props["meant"]>; elements: CanvasProps["elements"] }) {
  const { joined, at } = meant;
  const { kind, reversed } = joined.option;
  const into = elements.get(joined.into)?.name ?? "";
  return (
    <Floating at={{ x: at.x, y: at.y - 44 }} width={320} room={40} className="cv-tip" snug onLeave={() => {}}>
      <span>{t("canvas-would-join", { verb: relationWord(kind, reversed), into })}</span>
    </Floating>
  );
}

/** Why dropping here would do nothing. */
function Refusal({
  mode,
  lit,
  elements,
}: {
  mode: Extract<Mode, { mode: "aim" }>;
  lit: Props["lit"];
  elements: CanvasProps["elements"];
}) {
  const over = mode.over === null ? undefined : lit?.get(mode.over);
  if (over?.lit !== "refused" || over.why === "self") return null;
  const [source, target] = [elements.get(mode.source), elements.get(mode.over ?? "")];
  const words =
    over.why === "exists" || !source || !target
      ? t("canvas-refused-exists")
      : t("canvas-refused-table", { source: kindWord(source.kind), target: kindWord(target.kind) });
  return (
    <Floating at={mode.at} width={260} room={40} className="cv-tip" snug onLeave={() => {}}>
      <span role="status">{words}</span>
    </Floating>
  );
}
