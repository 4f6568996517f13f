/** The core behind `tragwerk serve`: requests by POST, changes as server-sent events. For tests and development in a browser. */
import type { Changed, Requests } from "../generated/wire";
import { asFailure, type Host, type Stop } from "./host";

/** Longest body a browser still sends while the page is going away. */
const KEPT_ALIVE = 60_000;

export class HttpHost implements Host {
  readonly desktop = false;
  private readonly changes = new Set<(change: Changed) => void>();
  private readonly losses = new Set<(lost: boolean) => void>();

  /** `token` is the one that `tragwerk serve` printed with its address. */
  constructor(private readonly token: string) {
    const events = new EventSource(`/api/events?token=${encodeURIComponent(token)}`);
    events.addEventListener("changed", (event) => {
      const change = JSON.parse(event.data) as Changed;
      for (const hear of this.changes) hear(change);
    });
    events.addEventListener("error", () => this.tellLost(true));
    events.addEventListener("open", () => this.tellLost(false));
  }

  async call<Name extends keyof Requests>(name: Name, args: Requests[Name]["args"]): Promise<Requests[Name]["result"]> {
    const body = JSON.stringify(args);
    try {
      const answer = await fetch(`/api/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-tragwerk-token": this.token },
        body,
        keepalive: (name === "execute" || name === "edit_cells") && body.length < KEPT_ALIVE,
      });
      const value = await answer.json();
      if (!answer.ok) throw value;
      return value;
    } catch (thrown) {
      throw asFailure(thrown);
    }
  }

  onChanged(hear: (change: Changed) => void): Stop {
    return subscribed(this.changes, hear);
  }

  onLost(hear: (lost: boolean) => void): Stop {
    return subscribed(this.losses, hear);
  }

  onMenu(): Stop {
    return () => {};
  }

  onOpenFile(): Stop {
    return () => {};
  }

  pickOpen(): Promise<string | null> {
    return Promise.resolve(null);
  }

  pickSave(): Promise<string | null> {
    return Promise.resolve(null);
  }

  setTitle(title: string): void {
    document.title = title;
  }

  wordMenu(): void {}

  setZoom(): void {}

  openLink(address: string): void {
    window.open(address, "_blank", "noopener");
  }

  private tellLost(lost: boolean): void {
    for (const hear of this.losses) hear(lost);
  }
}

function subscribed<Heard>(hearers: Set<(heard: Heard) => void>, hear: (heard: Heard) => void): Stop {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}
