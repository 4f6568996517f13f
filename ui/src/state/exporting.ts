/** An export on its way: the core draws one view a time, so that edits go on meanwhile and it can be called off. */
import type { ExportArgs, Exported, ExportFormat, ExportOptions } from "../generated/wire";
import { host } from "./host";
import { viewName } from "./views";

/** Formats without views: the whole model. */
const WHOLE: readonly ExportFormat[] = ["xlsx", "csv", "json"];
/** Formats that hold one picture: several become a folder. */
const ONE_PICTURE: readonly ExportFormat[] = ["svg", "png"];

export const showsViews = (format: ExportFormat): boolean => !WHOLE.includes(format);
export const isOnePicture = (format: ExportFormat): boolean => ONE_PICTURE.includes(format);

/** How the file ends; empty for a folder. */
export function endingOf({ format, all_views }: ExportOptions): string {
  if (all_views && isOnePicture(format)) return "";
  return format === "json" ? "gtm.json" : format;
}

/** A name for what is exported. */
export function fileFor(model: string, options: ExportOptions): string {
  const safe = (name: string) => name.replace(/[\\/:*?"<>|]+/g, "-").trim();
  const named = showsViews(options.format) && !options.all_views ? ` – ${safe(viewName(options.view))}` : "";
  const ending = endingOf(options);
  return `${safe(model)}${named}${ending && "."}${ending}`;
}

export interface Course {
  /** Hears how many views are drawn, of how many. */
  told(done: number, of: number): void;
  /** Whether somebody has called it off. */
  dropped(): boolean;
}

/** Exports; null when it was called off, and then nothing is written. */
export async function exportTo(args: ExportArgs, course: Course): Promise<Exported | null> {
  const { export: id, of } = await host().call("begin_export", args);
  course.told(0, of);
  for (;;) {
    if (course.dropped()) {
      await host().call("cancel_export", { export: id });
      return null;
    }
    const { done, written } = await host().call("continue_export", { export: id });
    course.told(done, of);
    if (written) return written;
  }
}
