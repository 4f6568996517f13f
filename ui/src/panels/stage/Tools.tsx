/** Tools of the canvas: lay out, or filter and keep; marks, evidence, small map, zoom. */
import { Eye, Maximize, Minus, Pin, Plus, Map as Whole, Workflow, X } from "lucide-react";
import { layOut } from "../../actions/lay_out";
import { marks as showMarks } from "../../actions/marks";
import { keysOf, useAction } from "../../actions/use-action";
import { zoomFit } from "../../actions/zoom_fit";
import { zoomIn } from "../../actions/zoom_in";
import { zoomOut } from "../../actions/zoom_out";
import { zoomReset } from "../../actions/zoom_reset";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { useStage } from "../../state/stage";
import { keepView, viewName } from "../../state/views";
import { filterOf, usePartOfWindow } from "../../state/window";
import { Button, IconButton, Toggle } from "../../widgets/Button";
import { Tip } from "../../widgets/Tip";
import { FilterView } from "./FilterView";
import { LayoutMenu } from "./LayoutMenu";
import { OverlayMenu } from "./OverlayMenu";

export function Tools({ open }: { open: OpenDocument }) {
  const { active, marks, setMarks, minimap, setMinimap, evidence, light } = usePartOfWindow(
    ({ active, marks, setMarks, minimap, setMinimap, evidence, light }) => ({
      active,
      marks,
      setMarks,
      minimap,
      setMinimap,
      evidence,
      light,
    }),
  );
  const zoom = useStage((stage) => stage.zoom);
  const arrange = useAction(layOut);
  const [reset, fit, closer, away] = [useAction(zoomReset), useAction(zoomFit), useAction(zoomIn), useAction(zoomOut)];
  const count = evidence?.fingerprints.length ?? 0;
  if (!active) return null;
  return (
    <div className="tools" role="toolbar" aria-label={t("stage-tools")}>
      {evidence && (
        <Button
          look="bare"
          small
          icon={X}
          onPress={() => light(null)}
          label={`${t("stage-evidence", { count })}: ${t("stage-evidence-end")}`}
        >
          <span className="tools-evidence">{t("stage-evidence", { count })}</span>
        </Button>
      )}
      {active.type === "stored" ? (
        <>
          <Tip text={arrange.label} keys={arrange.keys}>
            <Button look="bare" small icon={Workflow} onPress={arrange.onPress} disabled={arrange.disabled}>
              {t("stage-lay-out")}
            </Button>
          </Tip>
          {open.readOnly === null && <LayoutMenu />}
        </>
      ) : (
        <FilterView open={open} viewpoint={active.viewpoint} filter={filterOf(active)} />
      )}
      {active.type === "generated" && open.readOnly === null && (
        <Button
          look="bare"
          small
          icon={Pin}
          onPress={() => void keepView(active.viewpoint, viewName(active), filterOf(active))}
        >
          {t("stage-keep")}
        </Button>
      )}
      <Toggle
        icon={Eye}
        label={t("action-marks")}
        keys={keysOf(showMarks)}
        text={t("stage-marks")}
        on={marks}
        onChange={setMarks}
      />
      <OverlayMenu />
      <Toggle icon={Whole} label={t("action-minimap")} on={minimap} onChange={setMinimap} />
      <IconButton icon={Minus} {...away} small />
      <Tip text={t("action-zoom-reset")} keys={reset.keys}>
        <Button look="bare" small onPress={reset.onPress} disabled={reset.disabled}>
          <span className="num">{t("stage-zoom", { percent: Math.round(zoom * 100) })}</span>
        </Button>
      </Tip>
      <IconButton icon={Plus} {...closer} small />
      <IconButton icon={Maximize} {...fit} small />
    </div>
  );
}
