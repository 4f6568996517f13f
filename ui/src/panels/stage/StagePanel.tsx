/** The middle: tabs, tools, and the picture of the view in front. */
import { lazy, memo, Suspense, useEffect, useMemo } from "react";
import { Canvas } from "../../canvas/Canvas";
import { t } from "../../locales/t";
import { neighbourhood } from "../../model/selectors";
import { Invitation } from "../../start/Invitation";
import type { OpenDocument } from "../../state/document";
import { useStage } from "../../state/stage";
import { perform } from "../../state/steps";
import { useWindow } from "../../state/window";
import { Button } from "../../widgets/Button";
import { useStageEvents } from "./events";
import { lit } from "./evidence";
import { FocusBar } from "./FocusBar";
import { OverlayLegend } from "./OverlayLegend";
import { Tabs } from "./Tabs";
import { Tools } from "./Tools";
import { useCategories, useColours } from "./use-categories";
import { useScene } from "./use-scene";
import "./StagePanel.css";

const Picture = memo(Canvas);
const Above = memo(StageBar);
const INVITATION = { invitation: <Invitation /> };
const TablesRoom = lazy(() => import("../tables/TablesRoom"));

/** `later` = the model as what stands around the picture may show it a moment after. */
export function StagePanel({ open, later }: { open: OpenDocument; later: OpenDocument }) {
  const {
    active,
    table,
    marks,
    minimap,
    pins,
    evidence,
    focus: wanted,
    overlay,
    selection,
    tool,
    select,
    ask,
  } = useWindow();
  const pinned = active?.type === "stored" ? pins.get(active.id) : undefined;
  // The zoom changes with every turn of the wheel: nothing here depends on it.
  const join = useStage((state) => state.join);
  const zoomed = useStage((state) => state.zoomed);
  const there = active?.type !== "stored" || open.mirror.views.has(active.id);
  const { scene, current, part, problem } = useScene(there ? active : null, open.mirror.revision, marks);
  const colours = useColours(scene, useCategories(there ? active : null, overlay, open.mirror.revision));
  // With everything gone that it was on, a focus is over.
  const focus = wanted?.elements.some((id) => open.mirror.elements.has(id)) ? wanted : null;
  // The canvas is given a model and its picture together, and so is drawn once for both.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture, or none where one is due, belongs to the model of its moment
  const mirror = useMemo(() => open.mirror, [scene, problem]);
  const near = useMemo(() => (focus ? neighbourhood(mirror, focus.elements, focus.depth) : undefined), [focus, mirror]);
  const events = useStageEvents(active);
  const shown = useMemo(() => (scene && evidence ? lit(scene, evidence.ids) : scene), [scene, evidence]);
  // A question's evidence, or what is selected, is brought into sight when the view that shows it comes to the front.
  useEffect(() => useStage.getState().shows(scene), [scene]);
  const front = scene && (scene.view ?? scene.viewpoint);
  useEffect(() => {
    const ids = evidence ? [...evidence.ids] : useWindow.getState().selection.elements;
    if (front && ids.length > 0) useStage.getState().stage?.reveal(ids);
  }, [front, evidence]);
  return (
    <>
      <Above open={later} tools={!table} />
      <div className="stage">
        {table && (
          <Suspense>
            <TablesRoom open={open} table={table} />
          </Suspense>
        )}
        {!table && shown && active && (
          <Picture
            ref={join}
            scene={shown}
            viewId={shown.view}
            viewpoint={shown.viewpoint}
            part={part}
            readOnly={open.readOnly !== null || !current}
            {...(open.mirror.elements.size === 0 ? INVITATION : {})}
            elements={mirror.elements}
            relations={mirror.relations}
            selection={selection}
            onSelect={select}
            evidence={evidence !== null}
            marks={marks}
            minimap={minimap}
            {...(pinned ? { pinned } : {})}
            {...(near ? { near } : {})}
            {...(colours ? { categories: colours.categories } : {})}
            tool={tool}
            onStep={perform}
            onZoom={zoomed}
            {...events}
          />
        )}
        {!table && focus && shown && <FocusBar open={open} focus={focus} />}
        {!table && overlay && colours && <OverlayLegend kind={overlay} info={colours.info} shown={colours.shown} />}
        {!table && problem && (
          <p className="stage-problem" role="alert">
            {problem}
          </p>
        )}
        {!table && !active && (
          <div className="stage-none">
            <h2>{t("views-none")}</h2>
            <p>{t("views-none-text")}</p>
            {open.readOnly === null && <Button onPress={() => ask("new_view")}>{t("views-new")}</Button>}
          </div>
        )}
      </div>
    </>
  );
}

function StageBar({ open, tools }: { open: OpenDocument; tools: boolean }) {
  return (
    <div className="stage-bar">
      <Tabs open={open} />
      {tools && <Tools open={open} />}
    </div>
  );
}
