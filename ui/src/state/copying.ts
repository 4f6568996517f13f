/** A view, or what is selected in it, as a picture in the clipboard: drawn by the core, as it would be exported. */
import type { ViewRef } from "../generated/wire";
import { asFailure, Failure } from "../host/host";
import { t } from "../locales/t";
import { host } from "./host";
import { atRest } from "./models";
import { tellProblem } from "./problems";
import { useSettings } from "./settings";
import { tell } from "./toasts";
import { viewName } from "./views";
import { useWindow } from "./window";

/**
 * Copies a view, or only these elements of it with what they hold. Without title and legend: it is pasted where both stand
 * already.
 */
export async function copyView(view: ViewRef, only: readonly string[]): Promise<void> {
  if (!navigator.clipboard?.write || typeof ClipboardItem === "undefined") return refused();
  // The picture is promised to the clipboard at once: browsers only take what a gesture asked for.
  const drawn = picture(view, only);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": drawn })]);
    const args = { count: only.length, view: viewName(view) };
    tell({ tone: "told", text: t(only.length > 0 ? "copy-picture-chosen" : "copy-picture-done", args) });
  } catch {
    const failed = await drawn.then(
      () => null,
      (thrown: unknown) => asFailure(thrown),
    );
    if (failed instanceof Failure) tellProblem(failed);
    else refused();
  }
}

/** The system does not take pictures: said, with the way that always works. */
function refused(): void {
  const action = { label: t("copy-picture-export"), run: () => useWindow.getState().ask("export") };
  tell({ tone: "problem", text: t("copy-picture-refused"), action });
}

/** A view, or a part of it, as PNG. */
export async function picture(view: ViewRef, only: readonly string[]): Promise<Blob> {
  await atRest();
  const { png } = await host().call("picture", {
    view,
    all_views: false,
    format: "png",
    language: useSettings.getState().language,
    theme: "light",
    scale: 2,
    paper: "wide",
    transparent: false,
    title_block: false,
    legend: false,
    marks: useWindow.getState().marks,
    appendix: false,
    table: null,
    since: null,
    only: [...only],
  });
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: "image/png" });
}
