/** Answering open questions by one of their fixes. Each is an ordinary step, told with the offer to take it back. */
import type { Answer, FixInfo, FixPreview } from "../generated/wire";
import { t } from "../locales/t";
import { host } from "./host";
import { useLayout } from "./layout";
import { stepped, tellUndoable } from "./steps";
import { useWindow, type Wish } from "./window";

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

/** Why a finding is lived with, who decided that, and until when; an empty date: until it is taken back. */
export interface Grounds {
  reason: string;
  who: string;
  until: string;
}

/** Decides to live with findings. True when it was done. */
export async function waive(fingerprints: readonly string[], { reason, who, until }: Grounds): Promise<boolean> {
  const grounds = { reason: reason.trim(), who: who.trim(), until: until.trim() || null };
  const executed = await stepped((base) => host().call("waive", { fingerprints: [...fingerprints], ...grounds, base }));
  if (executed) tellUndoable(t("waive-done", { count: fingerprints.length }));
  return executed !== null;
}

/** Takes findings up again. */
export async function unwaive(fingerprints: readonly string[]): Promise<void> {
  const executed = await stepped((base) => host().call("unwaive", { fingerprints: [...fingerprints], base }));
  if (executed) tellUndoable(t("unwaive-done", { count: fingerprints.length }));
}

/** Brings the answers to the lit question into sight and the keyboard there. */
export function answerLit(wish: Wish): void {
  const { evidence, light, showTimeline } = useWindow.getState();
  if (!evidence) return;
  useLayout.getState().arrange({ right: true });
  showTimeline(false);
  light({ ...evidence, wish });
}
