/** An action for a button: its words, its key, whether it can be carried out now. */

import { t } from "../locales/t";
import { useDocument } from "../state/document";
import { useStage } from "../state/stage";
import { useWindow } from "../state/window";
import type { Action } from "./action";
import { shown } from "./chord";

export interface Offered {
  label: string;
  keys: string | undefined;
  disabled: boolean;
  onPress(): void;
}

/** An action's key as it is shown. */
export function keysOf({ keys }: Action): string | undefined {
  const [chord] = keys ?? [];
  return chord && shown(chord);
}

export function useAction(action: Action): Offered {
  useDocument((document) => document.open);
  useWindow();
  useStage((stage) => stage.stage);
  return {
    label: t(action.label),
    keys: keysOf(action),
    disabled: !action.enabled(),
    onPress: () => void action.run(),
  };
}
