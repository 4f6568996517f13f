/** Puts the whole window on a test page, in front of a fake core. */
import { render } from "@testing-library/react";
import { carryOut } from "../src/actions/actions";
import { App, fetchRest } from "../src/app/App";
import { begin } from "../src/app/begin";
import { useDocument } from "../src/state/document";
import { setHost } from "../src/state/host";
import { listen } from "../src/state/listen";
import { openPath } from "../src/state/models";
import { useWindow } from "../src/state/window";
import { FakeHost } from "./fake-host";

/** The start screen. */
export async function started(prepare: (host: FakeHost) => void = () => {}): Promise<FakeHost> {
  const host = new FakeHost();
  prepare(host);
  useDocument.getState().close();
  useWindow.getState().reset();
  setHost(host);
  listen(host, carryOut);
  const start = await begin();
  await fetchRest();
  render(<App start={start} />);
  return host;
}

/** The window with the fake's model open. */
export async function opened(prepare: (host: FakeHost) => void = () => {}): Promise<FakeHost> {
  const host = await started(prepare);
  await openPath("/models/arvenda.gtm");
  return host;
}
