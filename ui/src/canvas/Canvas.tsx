/**
 * The canvas: draws a scene of the core and turns gestures into ops. React Flow is only the view: it pans, zooms, drags
 * and selects; what is drawn, where, and what may be connected comes from the core and its tables.
 */
import { ReactFlowProvider, useStore } from "@xyflow/react";
import { type Ref, useRef } from "react";
import { shallow } from "zustand/shallow";
import { t } from "../locales/t";
import "./canvas.css";
import { AroundContext } from "./context";
import { detailAt } from "./detail";
import "./draw/edges.css";
import "./draw/nodes.css";
import "./draw/differences.css";
import "./draw/overlays.css";
import { Fields } from "./Fields";
import "./fields/fields.css";
import { padFor } from "./pad-steps";
import type { CanvasHandle, CanvasProps } from "./props";
import { Surface } from "./Surface";
import type { Mode } from "./tools/mode";
import { useAround } from "./use-around";
import { useArrange } from "./use-arrange";
import { useConnect, useLit } from "./use-connect";
import { useCreate } from "./use-create";
import { useGestures } from "./use-gestures";
import { useHandle, useLooking, useViewports } from "./use-handle";
import { useLasso } from "./use-lasso";
import { useMode } from "./use-mode";
import { useNodes, useTravel } from "./use-nodes";
import { useSelecting } from "./use-selecting";

export function Canvas({ ref, ...props }: CanvasProps & { ref?: Ref<CanvasHandle> }) {
  return (
    <ReactFlowProvider>
      <Picture handle={ref} props={props} />
    </ReactFlowProvider>
  );
}

function Picture({ props, handle }: { props: CanvasProps; handle: Ref<CanvasHandle> | undefined }) {
  const root = useRef<HTMLDivElement>(null);
  const { mode, setMode, end } = useMode(root, props.selection);
  const [width, height] = useStore((state) => [state.width, state.height] as const, shallow);
  const detail = useStore((state) => detailAt(state.transform[2]));
  const editable = !props.readOnly;
  const movable = editable && props.viewId !== null;

  const looking = useLooking(props);
  useViewports(props, width > 0 && height > 0);
  const create = useCreate(props);
  const { begin: beginConnect, join, beginMove, move } = useConnect({ props, setMode, toView: looking.toView });
  const lit = useLit({ props, mode });
  const arrange = useArrange(props, looking);
  const nodes = useNodes({ props, lit, moved: arrange.moved, receiver: arrange.receiver, mode, movable });
  const travelling = useTravel(props.scene, nodes);
  const gestures = useGestures({
    props,
    root,
    mode,
    setMode,
    end,
    looking,
    create,
    nudge: arrange.nudge,
    beginConnect,
  });
  useHandle(handle, looking, root, gestures.begin, props);
  const { select, ...choosing } = useSelecting(props, arrange.dragged);
  const lasso = useLasso(props, looking);
  const { onMarkClick: onMark, marks } = props;
  const { resize } = arrange;
  const around = useAround({ detail, marks, editable, movable, onMark, beginConnect, resize, zoom: looking.zoom });

  const resting = mode.mode === "idle" && props.tool.tool === "select" && arrange.moved.size === 0 && !arrange.ghost;

  return (
    <div
      ref={root}
      className={classesOf(props, mode, travelling)}
      role="application"
      aria-label={t("canvas")}
      tabIndex={-1}
      {...gestures.root}
      onPointerDownCapture={lasso.begin}
    >
      <AroundContext value={around}>
        <Surface
          props={props}
          nodes={nodes}
          detail={detail}
          mode={mode}
          arrange={arrange}
          movable={movable}
          {...choosing}
          lasso={lasso.line}
          select={select}
          edit={gestures.edit}
          openMenu={gestures.openMenu}
          beginMove={beginMove}
        />
        <Fields
          props={props}
          mode={mode}
          setMode={setMode}
          end={gestures.endField}
          lit={lit}
          create={create}
          show={looking.show}
          join={join}
          move={move}
          meant={arrange.meant}
          pad={resting ? padFor(props, gestures.pad) : null}
          leavePad={gestures.leavePad}
          menu={gestures.menu}
          size={{ width, height }}
        />
      </AroundContext>
      {props.scene.nodes.length === 0 &&
        mode.mode === "idle" &&
        editable &&
        (props.invitation ?? <p className="cv-empty">{t("canvas-empty")}</p>)}
      <div className="unseen" role="status">
        {create.made === "" ? "" : t("canvas-made", { name: create.made })}
      </div>
    </div>
  );
}

/** With more nodes than these on their way, edges are shown again only when they have arrived. */
const FEW = 3;

function classesOf({ evidence, near, tool }: CanvasProps, mode: Mode, travelling: number): string {
  const classes = ["cv"];
  if (evidence) classes.push("cv-evidence");
  if (near) classes.push("cv-focused");
  if (tool.tool !== "select") classes.push("cv-placing");
  if (mode.mode === "aim") classes.push("cv-aiming");
  if (travelling > 0) classes.push("cv-travel");
  if (travelling > FEW) classes.push("cv-relaid");
  return classes.join(" ");
}
