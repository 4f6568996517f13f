/** What can be chosen for an export. */
import { useState } from "react";
import type { ExportOptions } from "../../generated/wire";
import type { OpenDocument } from "../../state/document";
import { endingOf, fileFor } from "../../state/exporting";
import { firstView } from "../../state/models";
import { useSettings } from "../../state/settings";
import { useWindow } from "../../state/window";

export type Options = ExportOptions;

/** The options as chosen so far; null where there is no view to show. */
export function useOptions(open: OpenDocument | null): [Options | null, (change: Partial<Options>) => void] {
  const language = useSettings((settings) => settings.language);
  const active = useWindow((window) => window.active);
  const [chosen, choose] = useState<Partial<Options>>({});
  const first = open && firstView({ views: [...open.mirror.views.values()], generated: open.generated });
  const view = chosen.view ?? active ?? first;
  if (!view) return [null, () => {}];
  const fresh: Omit<Options, "view"> = {
    all_views: false,
    format: "png",
    language,
    theme: "light",
    scale: 2,
    paper: "wide",
    transparent: false,
    title_block: true,
    legend: true,
    marks: false,
    appendix: true,
    whole: false,
    table: null,
    since: null,
    only: [],
  };
  return [{ ...fresh, ...chosen, view }, (change) => choose((before) => ({ ...before, ...change }))];
}

/** A file beside the model, named after it and the view; a folder, where each view becomes a file. */
export function defaultPath(open: OpenDocument, options: Options): string {
  const folder = open.path.slice(0, open.path.length - open.fileName.length);
  return `${folder}${fileFor(open.fileName.replace(/\.gtm$/, ""), options)}`;
}

export { endingOf };
