/** The field, list or menu that is open on the canvas. */
import type { Point } from "../generated/wire";
import { t } from "../locales/t";
import { kindWord } from "../locales/words";
import { CaptureField } from "./fields/CaptureField";
import { Choices } from "./fields/Choices";
import { ContextMenu } from "./fields/ContextMenu";
import { Floating } from "./fields/Floating";
import { LinkField } from "./fields/LinkField";
import { NoteField } from "./fields/NoteField";
import { RenameField } from "./fields/RenameField";
import { centreOf } from "./geometry";
import { type MenuActions, menuEntries } from "./menu-entries";
import type { CanvasProps } from "./props";
import { connectOp, type Lit } from "./tools/connect";
import type { Mode } from "./tools/mode";
import { kindAt } from "./tools/place";
import { NOTE_SIZE, type useCreate } from "./use-create";

interface Props {
  props: CanvasProps;
  mode: Mode;
  setMode(mode: Mode): void;
  /** Ends what is open and gives the keyboard back to the picture. */
  end(): void;
  lit: ReadonlyMap<string, Lit> | null;
  create: ReturnType<typeof useCreate>;
  join(source: string, target: string, at: Point): void;
  menu: MenuActions;
  size: { width: number; height: number };
}

export function Fields({ props, mode, setMode, end, lit, create, join, menu, size }: Props) {
  const { elements, relations, scene, onStep } = props;
  const nameOf = (id: string) => elements.get(id)?.name ?? "";
  switch (mode.mode) {
    case "idle":
      return null;
    case "aim":
      return <Refusal mode={mode} lit={lit} elements={elements} />;
    case "capture": {
      const { at, kind, once } = mode;
      return (
        <CaptureField
          key={once ? "once" : "on"}
          at={fieldAt(at)}
          kind={kind}
          once={once}
          onEnd={end}
          onAdd={(name, chosen) => {
            const next = create.nextBelow(at, chosen);
            if (!once) setMode({ mode: "capture", at: next, kind: chosen, once });
            return create.add(name, chosen, at);
          }}
          onCells={props.onCells}
        />
      );
    }
    case "link": {
      const { source, at, place } = mode;
      return (
        <LinkField
          at={at}
          source={source}
          elements={elements}
          relations={relations}
          creating={place !== null}
          likely={place && kindAt(scene, place)}
          onEnd={end}
          onTake={(row) => {
            end();
            if (row.row === "existing") join(source, row.id, at);
            else void create.addLinked(source, row, place ?? beside(scene, source));
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
            void onStep([connectOp(option, mode.source, mode.target)]);
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
      const { id, at } = mode;
      const note = id === null ? undefined : scene.notes.find((one) => one.id === id);
      return (
        <NoteField
          at={note?.bounds ?? at}
          size={note?.bounds ?? NOTE_SIZE}
          text={id === null ? "" : props.noteText(id)}
          onTake={(text) => void create.note(id, at, text)}
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
    <Floating at={mode.at} width={260} room={40} className="cv-tip" onLeave={() => {}}>
      <span role="status">{words}</span>
    </Floating>
  );
}
