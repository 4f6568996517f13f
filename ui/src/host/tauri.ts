/** The core behind the desktop window. The only file that knows Tauri. */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Changed, Requests } from "../generated/wire";
import { asFailure, type Host, type Stop } from "./host";

export class TauriHost implements Host {
  readonly desktop = true;

  async call<Name extends keyof Requests>(name: Name, args: Requests[Name]["args"]): Promise<Requests[Name]["result"]> {
    try {
      return await invoke("call", { name, args });
    } catch (thrown) {
      throw asFailure(thrown);
    }
  }

  onChanged(hear: (change: Changed) => void): Stop {
    return hearing<Changed>("changed", hear);
  }

  onMenu(hear: (id: string) => void): Stop {
    return hearing<{ id: string }>("menu", ({ id }) => hear(id));
  }

  onOpenFile(hear: (path: string) => void): Stop {
    return hearing<{ path: string }>("open-file", ({ path }) => hear(path));
  }

  onLost(): Stop {
    return () => {};
  }

  pickOpen(): Promise<string | null> {
    return invoke("pick_open");
  }

  pickSave(suggested: string, extension: string): Promise<string | null> {
    return invoke("pick_save", { suggested, extension });
  }

  setTitle(title: string): void {
    void invoke("set_title", { title });
  }

  wordMenu(): void {
    void invoke("set_menu_language");
  }

  setZoom(factor: number): void {
    void invoke("plugin:webview|set_webview_zoom", { value: factor });
  }

  openLink(address: string): void {
    void invoke("open_link", { address });
  }
}

/** Subscribes to an event of the shell; stopping works even before the subscription stands. */
function hearing<Payload>(event: string, hear: (payload: Payload) => void): Stop {
  const standing = listen<Payload>(event, ({ payload }) => hear(payload));
  return () => void standing.then((stop) => stop());
}
