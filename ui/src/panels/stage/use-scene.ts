/**
 * The picture of a view, drawn by the core anew with every change. The last one stays until the next is there. Where the
 * whole takes its time, what a step touched is shown first.
 */
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Scene, ViewRef } from "../../generated/wire";
import { patchedScene, sharedScene } from "../../model/scenes";
import { noticed } from "../../state/connection";
import { useDocument } from "../../state/document";
import { host } from "../../state/host";
import { type Known, keepPicture, knownPicture, lookOf, type SceneArgs } from "../../state/pictures";
import { sentence } from "../../state/problems";
import { useSettings } from "../../state/settings";
import { filterOf, useWindow, viewKey } from "../../state/window";

/** So long nothing happens before what was drawn in a hurry is drawn properly, in ms. */
const QUIET = 500;

export interface Drawn {
  scene: Scene | null;
  /** False while the scene is still that of the view shown before. */
  current: boolean;
  /** Which part of the view it shows: its filter as text. */
  part: string;
  /** Why it could not be drawn. */
  problem: string | null;
}

export function useScene(view: ViewRef | null, revision: number, marks: boolean): Drawn {
  const language = useSettings((settings) => settings.spoken);
  const hidden = useSettings((settings) => settings.hidden);
  // Another model may have a view of the same id, and be as new: its picture is another one.
  const opened = useWindow((window) => window.opened);
  const [drawn, setDrawn] = useState<Omit<Drawn, "current"> & { key: string; opened: number }>({
    key: "",
    opened,
    part: "",
    scene: null,
    problem: null,
  });
  const key = view ? `${opened} ${viewKey(view)}` : "";
  const filter = JSON.stringify(filterOf(view));
  const wanted = JSON.stringify({ view, marks });
  const look = view ? lookOf({ view, marks }, opened, language, hidden) : "";
  const asking = useAsking(wanted, look);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look holds all that a picture depends on besides the revision.
  useEffect(() => {
    if (!view) return;
    let newest = true;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const fail = (thrown: unknown) =>
      newest && setDrawn({ key, opened, part: filter, scene: null, problem: sentence(thrown) });
    const show = ({ scene, rough }: Known) => {
      if (!newest) return;
      // At once: by default it would wait for what else is under way, as the panels that follow the picture.
      flushSync(() => setDrawn({ key, opened, part: filter, scene, problem: null }));
      if (rough) quiet = setTimeout(() => asking.whole(revision).then(show, fail), QUIET);
    };
    asking.next(revision).then(show, fail);
    return () => {
      newest = false;
      clearTimeout(quiet);
    };
  }, [look, revision]);
  const current = drawn.key === key;
  const scene = view && drawn.opened === opened ? drawn.scene : null;
  return { scene, current, part: drawn.part, problem: current ? drawn.problem : null };
}

/**
 * Asks for pictures one after the other, each on the ground of the one before. The picture of a new revision is asked for
 * as soon as the window hears of it: the core draws while the panels do.
 */
function useAsking(wanted: string, look: string) {
  const latest = useRef<Promise<Known | null>>(Promise.resolve(null));
  const ahead = useRef<{ revision: number; look: string; answer: Promise<Known> } | null>(null);
  const ask = (revision: number, how: (before: Known | null) => Promise<Known>) => {
    const answer = latest.current.then(async (before) => {
      const known = (await knownPicture(look, revision)) ?? (await how(before));
      if (!known.rough) keepPicture(known);
      return known;
    });
    latest.current = answer.catch(() => null);
    return { revision, look, answer };
  };
  const args = () => JSON.parse(wanted) as SceneArgs;
  const begin = (revision: number) => ask(revision, (before) => noticed(following(before, args(), look, revision)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked depends on the look alone
  useEffect(() => {
    return useDocument.subscribe(({ open }, { open: before }) => {
      const revision = open?.mirror.revision;
      if (!open || !before || revision === undefined) return;
      const next = revision > before.mirror.revision;
      if (next && open.path === before.path && args().view) ahead.current = begin(revision);
    });
  }, [look]);
  return {
    /** The picture of a revision, perhaps only roughly; what was asked ahead is given once. */
    next: (revision: number): Promise<Known> => {
      const known = ahead.current;
      ahead.current = null;
      const asked = known?.revision === revision && known.look === look ? known : begin(revision);
      return asked.answer;
    },
    /** The same, properly. */
    whole: (revision: number): Promise<Known> =>
      ask(revision, (before) => drawnWhole(before, args(), look, revision)).answer,
  };
}

async function following(before: Known | null, args: SceneArgs, look: string, revision: number): Promise<Known> {
  if (before?.look !== look || before.revision >= revision) return drawnWhole(before, args, look, revision);
  const next = await host().call("next_scene", { ...args, since: before.revision });
  return next.drawn === "patch"
    ? { look, revision, scene: patchedScene(before.scene, next.patch), rough: true }
    : { look, revision, scene: sharedScene(before.scene, next.scene), rough: false };
}

async function drawnWhole(before: Known | null, args: SceneArgs, look: string, revision: number): Promise<Known> {
  const scene = await host().call("scene", args);
  return { look, revision, scene: before ? sharedScene(before.scene, scene) : scene, rough: false };
}
