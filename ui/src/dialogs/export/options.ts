/** What can be chosen for an export. */
import { useState } from "react";
import type { ExportArgs } from "../../generated/wire";
import type { OpenDocument } from "../../state/document";
import { firstView } from "../../state/models";
import { useSettings } from "../../state/settings";
import { viewName } from "../../state/views";
import { useWindow } from "../../state/window";

export type Options = Omit<ExportArgs, "path">;

/** The options as chosen so far; null where there is no view to show. */
export function useOptions(open: OpenDocument | null): [Options | null, (change: Partial<Options>) => void] {
  const language = useSettings((settings) => settings.language);
  const active = useWindow((window) => window.active);
  const [chosen, choose] = useState<Partial<Options>>({});
  const first = open && firstView({ views: [...open.mirror.views.values()], generated: open.generated });
  const view = chosen.view ?? active ?? first;
  if (!view) return [null, () => {}];
  const fresh = {
    view,
    format: "png",
    language,
    theme: "light",
    scale: 2,
    transparent: false,
    title_block: true,
    legend: true,
    marks: false,
  } as const;
  return [{ ...fresh, ...chosen, view }, (change) => choose((before) => ({ ...before, ...change }))];
}

/** A file beside the model, named after it and the view. */
export function defaultPath(open: OpenDocument, options: Options): string {
  const folder = open.path.slice(0, open.path.length - open.fileName.length);
  const model = open.fileName.replace(/\.gtm$/, "");
  const safe = (name: string) => name.replace(/[\\/:*?"<>|]+/g, "-").trim();
  if (options.format === "json") return `${folder}${safe(model)}.gtm.json`;
  return `${folder}${safe(model)} – ${safe(viewName(options.view))}.${options.format}`;
}
