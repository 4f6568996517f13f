/**
 * Where the core is. Everything else in the UI calls this interface and knows neither Tauri nor HTTP.
 * Invariant: the UI learns of a change only through `onChanged`, after the core committed it.
 */
import type { Changed, Requests, WireError } from "../generated/wire";

/** Ends a subscription. */
export type Stop = () => void;

export interface Host {
  /** Whether the window is the desktop program's own (native menu, file dialogs, dropped paths). */
  readonly desktop: boolean;
  /** One request to the core. Rejects with a `Failure` only. */
  call<Name extends keyof Requests>(name: Name, args: Requests[Name]["args"]): Promise<Requests[Name]["result"]>;
  /** Hears every change of the open model, this window's own included. */
  onChanged(hear: (change: Changed) => void): Stop;
  /** Hears entries chosen in the native menu, by id. */
  onMenu(hear: (id: string) => void): Stop;
  /** Hears of model files given to the program from outside while it runs. */
  onOpenFile(hear: (path: string) => void): Stop;
  /** Hears when the core can no longer be reached (`true`) and when it answers again (`false`). */
  onLost(hear: (lost: boolean) => void): Stop;
  /** The system's dialog for opening; null when cancelled. Only where `desktop`. */
  pickOpen(): Promise<string | null>;
  /** The system's dialog for saving; null when cancelled. Only where `desktop`. */
  pickSave(suggested: string, extension: string): Promise<string | null>;
  /** Words the window's title. */
  setTitle(title: string): void;
  /** Words the native menu anew, after the language of the settings changed. */
  wordMenu(): void;
  /** Shows everything in the window larger or smaller; 1 = 100 %. Only where `desktop`: a browser does so by itself. */
  setZoom(factor: number): void;
  /** Opens a web page or a mail in the user's own program. */
  openLink(address: string): void;
}

/** A request that was not carried out. `wire.message` is worded by the core for the user. */
export class Failure extends Error {
  constructor(readonly wire: WireError) {
    super(wire.message);
    this.name = "Failure";
  }
}

/** Whatever was thrown, as a failure; what is not the core's becomes a fault with the code `unreachable`. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  if (isWireError(thrown)) return new Failure(thrown);
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new Failure({ code: "unreachable", args: { detail }, kind: "fault", message: "" });
}

function isWireError(thrown: unknown): thrown is WireError {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "kind" in thrown && "message" in thrown;
}
