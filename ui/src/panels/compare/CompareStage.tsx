/** Both states in one picture, to look at: what is the same in both is faint. */
import { Maximize, Minus, Plus } from "lucide-react";
import { type RefObject, useMemo } from "react";
import { useAction } from "../../actions/use-action";
import { zoomFit } from "../../actions/zoom_fit";
import { zoomIn } from "../../actions/zoom_in";
import { zoomOut } from "../../actions/zoom_out";
import { Canvas } from "../../canvas/Canvas";
import type { CanvasHandle, CanvasProps } from "../../canvas/props";
import type { Scene, ViewRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { useComparing } from "../../state/comparing";
import type { OpenDocument } from "../../state/document";
import { useStage } from "../../state/stage";
import { generated, stored, viewKey } from "../../state/window";
import { IconButton } from "../../widgets/Button";
import { Select } from "../../widgets/Select";
import "../stage/StagePanel.css";

interface Props {
  open: OpenDocument;
  stage: RefObject<CanvasHandle | null>;
  scene: Scene | null;
  view: ViewRef;
  problem: string | null;
}

const nothing = () => {};

/** Nothing can be edited here, so nothing is asked of the window. */
const LOOK: Pick<
  CanvasProps,
  | "onMarkClick"
  | "onToolDone"
  | "onStep"
  | "onPreview"
  | "onLockedMove"
  | "onCells"
  | "onTold"
  | "onRemove"
  | "onDelete"
  | "onStress"
  | "tool"
> = {
  tool: { tool: "select" },
  onMarkClick: nothing,
  onToolDone: nothing,
  onStep: () => Promise.resolve(null),
  onPreview: () => Promise.resolve([]),
  onLockedMove: nothing,
  onCells: nothing,
  onTold: nothing,
  onRemove: nothing,
  onDelete: nothing,
  onStress: nothing,
};

export function CompareStage({ open, stage, scene, view, problem }: Props) {
  const { picked, pick } = useComparing();
  const { join, zoomed } = useStage.getState();
  const selection = useMemo(
    () => ({ elements: [...picked.elements], relations: [...picked.relations], notes: [] }),
    [picked],
  );
  const take = useMemo(
    () => (handle: CanvasHandle | null) => {
      stage.current = handle;
      join(handle);
    },
    [stage, join],
  );
  return (
    <div className="stage compare-stage">
      {scene && (
        <Canvas
          ref={take}
          scene={scene}
          viewId={scene.view}
          viewpoint={scene.viewpoint}
          readOnly
          elements={open.mirror.elements}
          relations={open.mirror.relations}
          noteText={(id) => open.mirror.notes.get(`${scene.view}/${id}`)?.text ?? ""}
          selection={selection}
          onSelect={pick}
          evidence={false}
          marks={false}
          onZoom={zoomed}
          {...LOOK}
        />
      )}
      {problem && (
        <p className="stage-problem" role="alert">
          {problem}
        </p>
      )}
      <Looking open={open} view={view} />
    </div>
  );
}

/** Which picture, and how near. */
function Looking({ open, view }: { open: OpenDocument; view: ViewRef }) {
  const [closer, away, fit] = [useAction(zoomIn), useAction(zoomOut), useAction(zoomFit)];
  const views = [
    ...[...open.mirror.views.values()].map(({ id, name }) => ({ ref: stored(id), label: name })),
    ...open.generated.map(({ viewpoint, name }) => ({
      ref: generated(viewpoint),
      label: t("compare-generated", { name }),
    })),
  ];
  const show = (key: string) => {
    const found = views.find(({ ref }) => viewKey(ref) === key);
    if (found) useComparing.getState().show(found.ref);
  };
  return (
    <div className="compare-looking" role="toolbar" aria-label={t("stage-tools")}>
      <Select
        bare
        label={t("compare-view")}
        choices={views.map(({ ref, label }) => ({ id: viewKey(ref), label }))}
        value={viewKey(view)}
        onChange={show}
      />
      <IconButton icon={Minus} {...away} small />
      <IconButton icon={Plus} {...closer} small />
      <IconButton icon={Maximize} {...fit} small />
    </div>
  );
}
