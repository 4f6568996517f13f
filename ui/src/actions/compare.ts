import type { PointRef } from "../generated/wire";
import { compares, useComparing } from "../state/comparing";
import { useDocument } from "../state/document";
import { useWindow } from "../state/window";
import { action } from "./action";
import { isOpen } from "./when";

/** Sets two states of the open model beside each other; without `before`, one that fits is taken. */
export function beginCompare(before: PointRef | null = null, after: PointRef = { type: "now" }): void {
  const { open } = useDocument.getState();
  if (!open) return;
  const { select, light, take, ask } = useWindow.getState();
  select({});
  light(null);
  take({ tool: "select" });
  ask(null);
  useComparing.getState().begin(open.path, before, after);
}

/** What has changed, since the last version first; pressed again, back to drawing. */
export const compare = action({
  id: "compare",
  label: "action-compare",
  group: "file",
  keys: ["Mod+Shift+C"],
  enabled: isOpen,
  run: () => {
    if (compares(useDocument.getState().open?.path)) useComparing.getState().end();
    else beginCompare();
  },
});
