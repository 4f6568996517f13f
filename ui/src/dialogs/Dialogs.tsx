/** The one dialog that is open, if any. */
import { useWindow } from "../state/window";
import { OpenPath } from "./OpenPath";

export function Dialogs() {
  const { dialog, ask } = useWindow();
  const close = () => ask(null);
  switch (dialog) {
    case "open_path":
      return <OpenPath onClose={close} />;
    default:
      return null;
  }
}
