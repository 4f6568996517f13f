/**
 * Copying, doubling and pasting. What was copied is kept here, whole; other programs get the names as text. Whether what
 * is pasted is ours is told by that text.
 */

import { cellsOf } from "../canvas/tools/cells";
import { type Clip, clipOf, type Pasted, pasted } from "../canvas/tools/copy";
import { newId } from "../canvas/tools/new-id";
import type { Point } from "../generated/wire";
import { t } from "../locales/t";
import { picture } from "./copying";
import { useDocument } from "./document";
import { useStage } from "./stage";
import { perform, tellUndoable } from "./steps";
import { tell } from "./toasts";
import { useWindow } from "./window";

/** How far beside the original something doubled or pasted again stands, in px. */
const BESIDE = 24;
/** As long the system may take to hand over its clipboard, in ms. */
const PATIENCE = 400;

let kept: { clip: Clip; times: number } | null = null;

/** Copies what is selected; in this window whole, for other programs as text and, where they take it, as a picture. */
export async function copySelection(): Promise<void> {
  const clip = clipOfSelection();
  if (!clip) return;
  kept = { clip, times: 0 };
  await handed(clip.text).catch(() => {});
  tell({ tone: "told", text: t("told-copied", { count: clip.elements.length + clip.notes.length }) });
}

/** Hands text and picture of what is selected to the system; the text alone where it takes no picture. */
async function handed(text: string): Promise<void> {
  const { active, selection } = useWindow.getState();
  const asText = () => navigator.clipboard?.writeText(text);
  if (!active || selection.elements.length === 0) return asText();
  if (!navigator.clipboard?.write || typeof ClipboardItem === "undefined") return asText();
  const drawn = picture(active, selection.elements);
  const item = { "text/plain": new Blob([text], { type: "text/plain" }), "image/png": drawn };
  return navigator.clipboard.write([new ClipboardItem(item)]).catch(asText);
}

/** Puts what is selected beside itself once more. */
export async function duplicateSelection(): Promise<void> {
  const clip = clipOfSelection();
  if (!clip) return;
  const { x, y } = cornerOf(clip);
  await put(clip, { x: x + BESIDE, y: y + BESIDE }, true);
}

/** Pastes what was copied here, or, copied elsewhere, offers its lines and cells as elements. */
export async function paste(): Promise<void> {
  const text = await clipboardText();
  if (kept && (text === null || text.trim() === kept.clip.text.trim())) return pasteKept(kept);
  const cells = cellsOf(text ?? "");
  if (cells.length > 0) useWindow.getState().ask("paste_cells", { cells });
}

async function pasteKept(from: { clip: Clip; times: number }): Promise<void> {
  const middle = useStage.getState().stage?.centre() ?? { x: 0, y: 0 };
  const away = from.times * BESIDE;
  from.times += 1;
  const { width, height } = sizeOf(from.clip);
  await put(from.clip, { x: middle.x - width / 2 + away, y: middle.y - height / 2 + away }, false);
}

async function put(clip: Clip, at: Point, double: boolean): Promise<void> {
  const { active, select } = useWindow.getState();
  const mirror = useDocument.getState().open?.mirror;
  if (!mirror || !active) return;
  const view = active.type === "stored" ? active.id : null;
  const stands = (element: string) => double || view === null || mirror.nodes.has(`${view}/${element}`);
  const made: Pasted = pasted(clip, { view, elements: mirror.elements, stands, at, newId });
  const done = await perform(made.ops);
  if (!done) return;
  select({ elements: made.elements, notes: made.notes });
  tellUndoable(t("told-pasted", { count: made.elements.length + made.notes.length }));
}

function clipOfSelection(): Clip | null {
  const { active, selection } = useWindow.getState();
  const mirror = useDocument.getState().open?.mirror;
  if (!mirror) return null;
  const clip = clipOf(selection, active?.type === "stored" ? active.id : null, mirror);
  return clip.elements.length + clip.notes.length > 0 ? clip : null;
}

function cornerOf({ nodes, notes }: Clip): Point {
  const all = [...nodes, ...notes];
  if (all.length === 0) return useStage.getState().stage?.centre() ?? { x: 0, y: 0 };
  return { x: Math.min(...all.map(({ x }) => x)), y: Math.min(...all.map(({ y }) => y)) };
}

function sizeOf(clip: Clip): { width: number; height: number } {
  const { x, y } = cornerOf(clip);
  const all = [...clip.nodes, ...clip.notes];
  return {
    width: Math.max(0, ...all.map((box) => box.x + box.width - x)),
    height: Math.max(0, ...all.map((box) => box.y + box.height - y)),
  };
}

/** Null where the system does not hand it over. */
function clipboardText(): Promise<string | null> {
  const reading = navigator.clipboard?.readText?.().catch(() => null) ?? Promise.resolve(null);
  return Promise.race([reading, new Promise<null>((done) => setTimeout(() => done(null), PATIENCE))]);
}
