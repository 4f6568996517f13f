/** Answering open questions by one of their fixes. Each is an ordinary step, told with the offer to take it back. */
import type { Answer, FixInfo, FixPreview } from "../generated/wire";
import { t } from "../locales/t";
import { host } from "./host";
import { useLayout } from "./layout";
import { stepped, tellUndoable } from "./steps";
import { useWindow } from "./window";

/** Does a fix of one finding or of all of a folded line. True when it was done. */
export async function applyFix(
  fingerprints: readonly string[],
  fix: FixInfo,
  answers: Answer[],
  preview: FixPreview | null,
): Promise<boolean> {
  const executed = await stepped((base) =>
    host().call("apply_fix", { fingerprints: [...fingerprints], fix: fix.id, answers, base }),
  );
  if (!executed) return false;
  tellUndoable(t("fix-done", { fix: fix.label, effect: preview?.sentence ?? "" }).trim());
  return true;
}

/** Brings the answers to the lit question into sight and the keyboard to the first of them. */
export function answerLit(): void {
  const { evidence, light, showTimeline } = useWindow.getState();
  if (!evidence) return;
  useLayout.getState().arrange({ right: true });
  showTimeline(false);
  light({ ...evidence, answering: true });
}
