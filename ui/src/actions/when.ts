/** Conditions that several actions share. */
import { compares } from "../state/comparing";
import { useDocument } from "../state/document";
import { useStage } from "../state/stage";
import { useWindow } from "../state/window";

export const isOpen = (): boolean => useDocument.getState().open !== null;

/** A model is open to be worked on, with the panels around it: no other state stands beside it. */
export const isWorking = (): boolean => isOpen() && !compares(useDocument.getState().open?.path);

/** A model is open and its file can be written. */
export const canEdit = (): boolean => useDocument.getState().open?.readOnly === null;

/** A view is shown that can be drawn on; beside another state it can only be looked at. */
export const canDraw = (): boolean => canEdit() && useStage.getState().stage !== null && isWorking();

export const somethingSelected = (): boolean =>
  Object.values(useWindow.getState().selection).some((ids) => ids.length > 0);
