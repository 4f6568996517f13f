/** The one host of this page, set before anything is drawn. */
import type { Host } from "../host/host";

let connected: Host | null = null;

export function setHost(host: Host): void {
  connected = host;
}

export function host(): Host {
  if (!connected) throw new Error("the host is set before the first request");
  return connected;
}
