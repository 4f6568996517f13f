/** The whole window: start screen or model, dialogs, messages, keys. */
import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { ACTIONS } from "../actions/actions";
import { onKey } from "../actions/keys";
import type { StartInfo } from "../generated/wire";
import { StartScreen } from "../start/StartScreen";
import { useDocument } from "../state/document";
import { useSettings } from "../state/settings";
import { useWindow } from "../state/window";
import { useTheme } from "../theme/apply";
import { Toasts } from "../widgets/Toasts";
import { Crash } from "./Crash";
import { Later, part } from "./Later";
import { Lost } from "./Lost";
import { Working } from "./Working";

const MAIN = part(async () => (await import("./MainWindow")).MainWindow);
const DIALOGS = part(async () => (await import("../dialogs/Dialogs")).Dialogs);

/** So long after the first picture the rest of the window is fetched, in ms. */
const SETTLED = 200;

/** Fetches what the start screen does not need. */
export const fetchRest = () => Promise.all([MAIN.fetch(), DIALOGS.fetch()]);

/** `start` is what the core said about itself when the page was loaded. */
export function App({ start }: { start: StartInfo }) {
  const language = useSettings((settings) => settings.language);
  const open = useDocument((document) => document.open);
  const asked = useWindow((window) => window.dialog !== null);
  useTheme();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event, ACTIONS);
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
  useEffect(() => {
    // What cannot be fetched now is tried again, and the failure told, when it is shown.
    const timer = setTimeout(() => void fetchRest().catch(() => {}), SETTLED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <I18nProvider locale={language}>
      <Lost />
      <Working />
      <Crash>{open ? <Later part={MAIN} props={{ open }} /> : <StartScreen known={start} />}</Crash>
      <Crash>{asked && <Later part={DIALOGS} props={{}} />}</Crash>
      <Toasts />
    </I18nProvider>
  );
}
