/** What the user hears when a request was not carried out: the core's own sentence, never a code. */
import { asFailure } from "../host/host";
import { t } from "../locales/t";
import { tell } from "./toasts";

/** Tells a failure as a toast. */
export function tellProblem(thrown: unknown): void {
  tell({ tone: "problem", text: sentence(thrown), detail: detail(thrown) });
}

/** A failure as one sentence, for where it is shown in place. */
export function sentence(thrown: unknown): string {
  const { wire } = asFailure(thrown);
  return wire.message || t("problem-unreachable");
}

/** The technical side of our own faults; a refusal needs none. */
function detail(thrown: unknown): string | undefined {
  const { wire } = asFailure(thrown);
  if (wire.kind !== "fault") return undefined;
  const args = Object.entries(wire.args).map(([name, value]) => `${name}: ${value}`);
  return [wire.code, ...args].join("\n");
}
