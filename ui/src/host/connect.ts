/** Chooses the host for where the page runs: the desktop window, a browser in front of `tragwerk serve`, or (developing) a fake. */
import { isTauri } from "@tauri-apps/api/core";
import type { Host } from "./host";

export async function connect(): Promise<Host> {
  const asked = new URLSearchParams(location.search);
  if (import.meta.env.DEV && asked.has("fake")) {
    const { fakeHost } = await import("../../dev/fake-host");
    return fakeHost(asked.get("fake") ?? "");
  }
  if (isTauri()) return new (await import("./tauri")).TauriHost();
  return new (await import("./http")).HttpHost(asked.get("token") ?? "");
}
