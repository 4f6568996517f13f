type SceneArgs = Requests["scene"]["args"];

/**
 * Asks for the picture of a new revision as soon as the window hears of it: the core draws while the panels do. Gives
 * what was asked for a revision, once; asks when nothing was.
 */
function useAhead(wanted: string): (revision: number) => Promise<Scene> {
  const early = useRef<{ revision: number; wanted: string; scene: Promise<Scene> } | null>(null);
  useEffect(() => {
    const ask = (revision: number) => {
      const scene = noticed(host().call("scene", JSON.parse(wanted) as SceneArgs));
      // Nobody may want it any more; whoever does hears of its failure.
      scene.catch(() => {});
      early.current = { revision, wanted, scene };
    };
    return useDocument.subscribe(({ open }, { open: before }) => {
      const revision = open?.mirror.revision;
      const next = revision !== undefined && before !== null && revision > before.mirror.revision;
      if (next && open?.path === before.path && (JSON.parse(wanted) as SceneArgs).view) ask(revision);
    });
  }, [wanted]);
  return (revision) => {
    const known = early.current;
    early.current = null;
    if (known?.revision === revision && known.wanted === wanted) return known.scene;
    return noticed(host().call("scene", JSON.parse(wanted) as SceneArgs));
  };
}

/** The picture of a view, drawn by the core anew with every change. The last one stays until the next is there. */
import { useEffect, useRef, useState } from "react";
import type { Requests, Scene, ViewRef } from "../../generated/wire";
import { noticed } from "../../state/connection";
import { useDocument } from "../../state/document";
import { host } from "../../state/host";
import { sentence } from "../../state/problems";
import { useSettings } from "../../state/settings";
import { filterOf, useWindow, viewKey } from "../../state/window";

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
  const asked = useRef(0);
  const key = view ? `${opened} ${viewKey(view)}` : "";
  const filter = JSON.stringify(filterOf(view));
  const wanted = JSON.stringify({ view, marks });
  const ahead = useAhead(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision, language or what is hidden is a reason to ask again; key and filter stand for the view.
  useEffect(() => {
    if (!view) return;
    asked.current += 1;
    const mine = asked.current;
    const newest = () => mine === asked.current;
    ahead(revision).then(
      (scene) => newest() && setDrawn({ key, opened, part: filter, scene, problem: null }),
      (thrown) => newest() && setDrawn({ key, opened, part: filter, scene: null, problem: sentence(thrown) }),
    );
  }, [key, filter, revision, marks, language, hidden]);
  const current = drawn.key === key;
  const scene = view && drawn.opened === opened ? drawn.scene : null;
  return { scene, current, part: drawn.part, problem: current ? drawn.problem : null };
}
