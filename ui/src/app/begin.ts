/** What happens before the first picture: settings, and the model the program was started with or still has open. */
import type { StartInfo } from "../generated/wire";
import { asFailure } from "../host/host";
import { host } from "../state/host";
import { openPath, openWith, show } from "../state/models";
import { tellProblem } from "../state/problems";
import { confirmed, useSettings } from "../state/settings";

/** The code with which the core says that no model is open. */
const NONE_OPEN = "no-model-open";

export async function begin(): Promise<StartInfo> {
  const start = await host().call("start", {});
  useSettings.getState().remember(start);
  confirmed(start);
  if (!(await showOpen())) await launched(start);
  return start;
}

/** A page that was loaded anew finds its model still open in the core. False when none is. */
async function showOpen(): Promise<boolean> {
  try {
    show(await host().call("snapshot", {}));
    return true;
  } catch (thrown) {
    if (asFailure(thrown).wire.code !== NONE_OPEN) tellProblem(thrown);
    return false;
  }
}

/** Opens what the program was started with. */
async function launched(start: StartInfo): Promise<void> {
  const launch = await host().call("launch_file", {});
  const [sample] = start.samples;
  if (launch.path) await openPath(launch.path);
  else if (launch.sample && sample) await openWith(() => host().call("open_sample", { id: sample.id }));
}
