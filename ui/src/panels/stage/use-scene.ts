/** The picture of a view, drawn by the core anew with every change. The last one stays until the next is there. */
import { useEffect, useRef, useState } from "react";
import type { Scene, ViewRef } from "../../generated/wire";
import { noticed } from "../../state/connection";
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision, language or what is hidden is a reason to ask again; key and filter stand for the view.
  useEffect(() => {
    if (!view) return;
    asked.current += 1;
    const mine = asked.current;
    const newest = () => mine === asked.current;
    noticed(host().call("scene", { view, marks })).then(
      (scene) => newest() && setDrawn({ key, opened, part: filter, scene, problem: null }),
      (thrown) => newest() && setDrawn({ key, opened, part: filter, scene: null, problem: sentence(thrown) }),
    );
  }, [key, filter, revision, marks, language, hidden]);
  const current = drawn.key === key;
  const scene = view && drawn.opened === opened ? drawn.scene : null;
  return { scene, current, part: drawn.part, problem: current ? drawn.problem : null };
}
