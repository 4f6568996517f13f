/** The whole window: start screen or model, dialogs, messages, keys. */
import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { ACTIONS } from "../actions/actions";
import { onKey } from "../actions/keys";
import { Dialogs } from "../dialogs/Dialogs";
import type { StartInfo } from "../generated/wire";
import { StartScreen } from "../start/StartScreen";
import { useDocument } from "../state/document";
import { useSettings } from "../state/settings";
import { useTheme } from "../theme/apply";
import { Tour } from "../tour/Tour";
import { Toasts } from "../widgets/Toasts";
import { Crash } from "./Crash";
import { Lost } from "./Lost";
import { MainWindow } from "./MainWindow";
import { Working } from "./Working";

/** `start` is what the core said about itself when the page was loaded. */
export function App({ start }: { start: StartInfo }) {
  const language = useSettings((settings) => settings.language);
  const open = useDocument((document) => document.open);
  useTheme();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event, ACTIONS);
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
  return (
    <I18nProvider locale={language}>
      <Lost />
      <Working />
      <Crash>{open ? <MainWindow open={open} /> : <StartScreen known={start} />}</Crash>
      <Crash>
        <Dialogs />
      </Crash>
      {open && <Tour />}
      <Toasts />
    </I18nProvider>
  );
}
