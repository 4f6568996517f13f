/** Joins the host's events to the stores. Called once, before anything is drawn. */
import type { Changed } from "../generated/wire";
import type { Host } from "../host/host";
import { t } from "../locales/t";
import { useConnection } from "./connection";
import { useDocument } from "./document";
import { loadHistory } from "./history";
import { closeModel, openPath } from "./models";
import { tellProblem } from "./problems";
import { reload, undo } from "./steps";
import { tell, useToasts } from "./toasts";
import { flushTyping } from "./typing";

/** Subscribes to everything the core and the shell say; `onMenu` carries out entries of the native menu. */
export function listen(host: Host, onMenu: (id: string) => void): void {
  host.onChanged(changed);
  host.onMenu((id) => {
    flushTyping();
    onMenu(id);
  });
  host.onOpenFile((path) => void openPath(path));
  host.onLost(lost);
  addEventListener("pagehide", flushTyping);
}

function changed(change: Changed): void {
  const { open, change: take } = useDocument.getState();
  if (!open) return;
  useToasts.getState().outdate();
  const kinds = kindsIn(open.mirror.elements.values());
  if (!take(change)) {
    again();
    return;
  }
  if (HISTORY.has(change.origin)) void loadHistory();
  if (change.told) tell({ tone: "told", text: change.told, ...offer(change) });
  const now = useDocument.getState().open;
  if (now && kindsIn(now.mirror.elements.values()) !== kinds) again();
}

/** Changes that bring versions or scenarios with them. */
const HISTORY: ReadonlySet<Changed["origin"]> = new Set(["restore", "switch", "merge", "import", "reload"]);

/** What one did oneself can be taken back at once; what another program did cannot. */
function offer({ origin }: Changed) {
  const own = origin === "edit" || origin === "restore" || origin === "merge";
  return own ? { action: { label: t("undo"), run: () => void undo() } } : {};
}

/** The kinds that occur, as one text: what the core can draw by itself depends on them. */
function kindsIn(elements: Iterable<{ kind: string }>): string {
  return [...new Set([...elements].map((element) => element.kind))].sort().join();
}

/** Fetches the model whole. */
function again(): void {
  void reload().catch(tellProblem);
}

function lost(isLost: boolean): void {
  const { lost: before, set } = useConnection.getState();
  set(isLost);
  if (before && !isLost && useDocument.getState().open) void reload().catch(() => closeModel());
}
