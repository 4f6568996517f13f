/** Conditions that several actions share. */
import { useDocument } from "../state/document";
import { useStage } from "../state/stage";
import { useWindow } from "../state/window";

export const isOpen = (): boolean => useDocument.getState().open !== null;

/** A model is open and its file can be written. */
export const canEdit = (): boolean => useDocument.getState().open?.readOnly === null;

/** A view is shown that can be drawn on. */
export const canDraw = (): boolean => canEdit() && useStage.getState().stage !== null;

export const somethingSelected = (): boolean =>
  Object.values(useWindow.getState().selection).some((ids) => ids.length > 0);
