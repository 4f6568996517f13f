import { flushTyping } from "../state/typing";
import { action } from "./action";

/** The shell ends the program; the window only hands over what is typed and not saved yet. */
export const quit = action({ id: "quit", label: "action-quit", group: "file", run: flushTyping });
