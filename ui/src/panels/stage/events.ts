/** What the canvas asks of the window. */
import { useMemo } from "react";
import type { CanvasProps } from "../../canvas/props";
import type { ViewRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { EVERYTHING, useAsking } from "../../state/asking";
import { useDocument } from "../../state/document";
import { host } from "../../state/host";
import { useLayout } from "../../state/layout";
import { showEvidence } from "../../state/questions";
import { removeSelection } from "../../state/removal";
import { undo } from "../../state/steps";
import { tell } from "../../state/toasts";
import { keepView, viewName } from "../../state/views";
import { filterOf, useWindow } from "../../state/window";

type Asked = Pick<
  CanvasProps,
  | "noteText"
  | "onCells"
  | "onPreview"
  | "onMarkClick"
  | "onLockedMove"
  | "onTold"
  | "onToolDone"
  | "onRemove"
  | "onDelete"
  | "onStress"
>;

/** They keep their identity as long as the view is the same, and ask the model of the moment. */
export function useStageEvents(active: ViewRef | null): Asked {
  return useMemo(
    () => ({
      noteText: (id) => (active?.type === "stored" ? (now()?.mirror.notes.get(`${active.id}/${id}`)?.text ?? "") : ""),
      onPreview: (moves) => (active ? host().call("preview_routes", { view: active, moves }) : Promise.resolve([])),
      onMarkClick,
      onLockedMove: () => active?.type === "generated" && tellLocked(active),
      onCells: (cells, kind) => useWindow.getState().ask("paste_cells", { cells, kind }),
      onTold: (text) => tell({ tone: "told", text, action: { label: t("undo"), run: () => void undo() } }),
      onToolDone: () => useWindow.getState().take({ tool: "select" }),
      onRemove: (selection) => void removeSelection({ selection, active }),
      onStress: (selection) => {
        useWindow.getState().select(selection);
        useWindow.getState().ask("stress");
      },
      onDelete: (selection) => {
        useWindow.getState().select(selection);
        if (selection.elements.length > 0) useWindow.getState().ask("delete_elements");
        else void removeSelection({ selection, active });
      },
    }),
    [active],
  );
}

const now = () => useDocument.getState().open;

/** All questions about an element, the evidence of the first of them in the picture. */
function onMarkClick(element: string): void {
  useLayout.getState().arrange({ bottom: true });
  useAsking.getState().ask({ ...EVERYTHING, subject: element });
  const first = now()?.questions.items.find((item) => item.subject === element && !item.waived);
  if (first) showEvidence(first);
}

function tellLocked(active: Extract<ViewRef, { type: "generated" }>): void {
  const keep = () => void keepView(active.viewpoint, viewName(active), filterOf(active));
  tell({ tone: "told", text: t("stage-locked-move"), action: { label: t("stage-keep"), run: keep } });
}
