/** The file of the open model: whether it is still what is open, and what is done when it is not. */
import type { FileState } from "../generated/wire";
import { t } from "../locales/t";
import { useDocument } from "./document";
import { host } from "./host";
import { openPath, openWith } from "./models";
import { tellProblem } from "./problems";
import { reload } from "./steps";
import { tell } from "./toasts";

/** How often the core is asked while the window is in front, in ms. What it finds changed, it tells by itself. */
const EVERY = 3000;

/** Asks now and then, and at once when the window comes to the front; gives what ends it. */
export function watchFile(): () => void {
  const look = () => void (document.visibilityState === "visible" && lookAtFile());
  const timer = setInterval(look, EVERY);
  addEventListener("focus", look);
  return () => {
    clearInterval(timer);
    removeEventListener("focus", look);
  };
}

async function lookAtFile(): Promise<void> {
  const before = useDocument.getState().open;
  if (!before) return;
  // A core that does not answer is told elsewhere.
  const file = await host()
    .call("file_state", {})
    .catch((): FileState => before.file);
  const open = useDocument.getState().open;
  if (open?.path === before.path && open.file !== file) await reload().catch(tellProblem);
}

/** Keeps what is open as a file of its own, and goes on there. */
export async function keepOpen(): Promise<void> {
  if (!(await openWith(() => host().call("keep_open", {})))) return;
  tell({ tone: "told", text: t("main-kept", { path: useDocument.getState().open?.path ?? "" }) });
}

/** Shows what is in the file now. The core has kept what was open. */
export async function loadFile(path: string): Promise<void> {
  if (await openPath(path)) tell({ tone: "told", text: t("main-loaded") });
}
