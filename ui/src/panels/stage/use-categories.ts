/** What the picture is coloured by, asked of the core again when model, view or language change. */
import { useEffect, useMemo, useState } from "react";
import type { OverlayCategory, OverlayInfo, OverlayKind, Scene, ViewRef } from "../../generated/wire";
import { host } from "../../state/host";
import { tellProblem } from "../../state/problems";
import { useSettings } from "../../state/settings";
import { filterOf, viewKey } from "../../state/window";

/** The last answer stays until the next is there; none when nothing is asked. */
export function useCategories(view: ViewRef | null, kind: OverlayKind | null, revision: number): OverlayInfo | null {
  const language = useSettings((settings) => settings.spoken);
  const [told, setTold] = useState<{ kind: OverlayKind; info: OverlayInfo } | null>(null);
  const key = view ? `${viewKey(view)} ${JSON.stringify(filterOf(view))}` : "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision or language is a reason to ask again; the key stands for the view.
  useEffect(() => {
    if (!view || !kind) return;
    let wanted = true;
    host()
      .call("overlay", { view, kind })
      .then((info) => wanted && setTold({ kind, info }), tellProblem);
    return () => {
      wanted = false;
    };
  }, [key, kind, revision, language]);
  return told && told.kind === kind ? told.info : null;
}

/** Category of each element of the picture, and how many are in each, by its place in the legend. */
export function useColours(scene: Scene | null, info: OverlayInfo | null) {
  return useMemo(() => {
    if (!scene || !info) return null;
    const categories = new Map<string, OverlayCategory>();
    const shown = new Map<number, number>();
    for (const { element } of scene.nodes) {
      const at = info.elements[element];
      const category = at === undefined ? undefined : info.categories[at];
      if (at === undefined || !category) continue;
      categories.set(element, category);
      shown.set(at, (shown.get(at) ?? 0) + 1);
    }
    return { info, categories, shown };
  }, [scene, info]);
}
