/** An action for a button: its words, its key, whether it can be carried out now. */

import { useSyncExternalStore } from "react";
import { t } from "../locales/t";
import { useComparing } from "../state/comparing";
import { useDocument } from "../state/document";
import { useSettings } from "../state/settings";
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

/** Drawn again only when it can be carried out and could not, or the other way round: buttons are many, changes are too. */
export function useAction(action: Action): Offered {
  useSettings((settings) => settings.language);
  const enabled = useSyncExternalStore(heard, action.enabled);
  return {
    label: t(action.label),
    keys: keysOf(action),
    disabled: !enabled,
    onPress: () => void action.run(),
  };
}

/** Everything that decides whether an action can be carried out. */
function heard(hear: () => void): () => void {
  const stops = [useDocument, useWindow, useStage, useComparing].map((store) => store.subscribe(hear));
  return () => {
    for (const stop of stops) stop();
  };
}
