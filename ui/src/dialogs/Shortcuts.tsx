/** Every action with its keys on one sheet; those without a key are found by name in the palette. */
import type { Action } from "../actions/action";
import { ACTIONS } from "../actions/actions";
import { shown } from "../actions/chord";
import { t } from "../locales/t";
import { Dialog } from "../widgets/Dialog";
import "./Shortcuts.css";

const GROUPS = ["file", "edit", "draw", "view", "help"] as const satisfies Action["group"][];

export function Shortcuts({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={t("action-shortcuts")} onClose={onClose} width={720}>
      <div className="shortcuts">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`shortcuts-${group}`)}</h3>
            <dl>
              {ACTIONS.filter((action) => action.group === group).map((action) => (
                <div key={action.id}>
                  <dt>{t(action.label)}</dt>
                  <dd>
                    {(action.keys ?? []).slice(0, 1).map((chord) => (
                      <kbd key={chord}>{shown(chord)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t("shortcuts-pointer")}</h3>
          <p>{t("shortcuts-double-click")}</p>
          <p>{t("shortcuts-handle")}</p>
          <p>{t("shortcuts-select")}</p>
          <p>{t("shortcuts-alone")}</p>
          <p>{t("shortcuts-space")}</p>
        </section>
        <section>
          <h3>{t("shortcuts-canvas")}</h3>
          <p>{t("shortcuts-walk")}</p>
        </section>
        <section>
          <h3>{t("shortcuts-table")}</h3>
          <p>{t("shortcuts-table-move")}</p>
          <p>{t("shortcuts-table-edit")}</p>
          <p>{t("shortcuts-table-cells")}</p>
          <p>{t("shortcuts-table-heads")}</p>
          <p>{t("shortcuts-table-width")}</p>
        </section>
        <section>
          <h3>{t("shortcuts-fields")}</h3>
          <p>{t("shortcuts-both")}</p>
        </section>
      </div>
    </Dialog>
  );
}
