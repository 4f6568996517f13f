/** Two states beside each other: which two, the picture of both in one, the figures, and the differences in words. */
import { useEffect, useRef } from "react";
import type { CanvasHandle } from "../../canvas/props";
import type { ChangeLine } from "../../generated/wire";
import { t } from "../../locales/t";
import { useComparing } from "../../state/comparing";
import type { OpenDocument } from "../../state/document";
import { firstBefore, usePoints } from "../../state/points";
import { useRequest } from "../../state/request";
import { useWindow } from "../../state/window";
import { CompareBar } from "./CompareBar";
import { ComparePanel } from "./ComparePanel";
import { CompareStage } from "./CompareStage";
import { Deltas } from "./Deltas";
import { useShowing } from "./showing";
import "./CompareView.css";

export function CompareView({ open }: { open: OpenDocument }) {
  const { before, after, view, setBefore } = useComparing();
  const front = useWindow((window) => window.active);
  const { points, problem: unknown } = usePoints(open);
  const stage = useRef<CanvasHandle | null>(null);
  const { revision } = open.mirror;
  const args = before && { before, after };
  const { result, problem } = useRequest("compare", args, revision);
  const shown = view ?? front ?? { type: "generated" as const, viewpoint: "operating_model" as const };
  const drawn = useRequest("compare_scene", args && { ...args, view: shown }, revision);
  const show = useShowing({ scene: drawn.result, current: drawn.current, stage, open });
  useEffect(() => {
    const first = points && !before && firstBefore(points);
    if (first) setBefore(first);
  }, [points, before, setBefore]);
  const pick = ({ elements, relations }: ChangeLine) => {
    useComparing.getState().pick({ elements, relations });
    show(elements, relations);
  };
  return (
    <section className="compare" aria-label={t("compare")}>
      <CompareBar points={points} result={result} />
      <CompareStage
        open={open}
        stage={stage}
        scene={drawn.result}
        view={shown}
        problem={unknown ?? problem ?? drawn.problem}
      />
      {result && <Deltas lines={result.scorecard} />}
      <ComparePanel result={result} empty={points !== null && !before} onPick={pick} onShow={show} />
    </section>
  );
}
