/**
 * Pictures that the core has drawn: those seen last, and the one that is probably asked for next.
 * Invariant: a picture is given for the revision and look it was drawn for, and for no other.
 */
import type { Requests, Scene, ViewRef } from "../generated/wire";
import { useDocument } from "./document";
import { host } from "./host";
import { useSettings } from "./settings";
import { useWindow } from "./window";

export type SceneArgs = Requests["scene"]["args"];

/** A picture that the core has drawn. */
export interface Known {
  look: string;
  revision: number;
  scene: Scene;
  /** Only what was touched was drawn anew. */
  rough: boolean;
}

/** So many pictures are kept: one goes to and fro between a few views. */
const KEPT = 6;
/** A view of more boxes takes too long to be drawn on a guess: the core does one thing at a time. */
const MOST = 400;

let kept: readonly Known[] = [];
let coming: { look: string; revision: number; answer: Promise<Known> } | null = null;

/** All that a picture depends on besides the revision, as text. `opened` tells models apart that have views of one id. */
export function lookOf(args: SceneArgs, opened: number, language: string, hidden: boolean): string {
  return JSON.stringify([opened, args, language, hidden]);
}

/** The picture, if it is there or on its way. */
export async function knownPicture(look: string, revision: number): Promise<Known | null> {
  const known = [...kept, coming].find((one) => one?.look === look && one.revision === revision);
  return known && "answer" in known ? known.answer.catch(() => null) : (known ?? null);
}

export function keepPicture(known: Known): void {
  kept = [known, ...kept.filter((other) => other.look !== known.look)].slice(0, KEPT);
}

// The model is as it was and what is asked about it is not: marks may be others.
useDocument.subscribe(({ open }, { open: before }) => {
  if (open?.mirror.revision !== before?.mirror.revision || open?.questions === before?.questions) return;
  kept = [];
  coming = null;
});

/** Has a view drawn that will probably be shown next. */
export function foresee(view: ViewRef): void {
  const { open } = useDocument.getState();
  const { opened, marks } = useWindow.getState();
  const { spoken, hidden } = useSettings.getState();
  if (!open || boxesIn(view) > MOST) return;
  const { revision } = open.mirror;
  const args = { view, marks };
  const look = lookOf(args, opened, spoken, hidden);
  if ([...kept, coming].some((one) => one?.look === look && one.revision === revision)) return;
  const answer = host()
    .call("scene", args)
    .then((scene) => ({ look, revision, scene, rough: false }));
  coming = { look, revision, answer };
  // Where it fails, it fails again when it is asked for, and is told then.
  answer.then(keepPicture, () => {});
}

/** How many boxes a view has at most. */
function boxesIn(view: ViewRef): number {
  const { open } = useDocument.getState();
  if (!open || view.type === "generated") return open?.mirror.elements.size ?? 0;
  let count = 0;
  for (const node of open.mirror.nodes.values()) if (node.view === view.id) count += 1;
  return count;
}
