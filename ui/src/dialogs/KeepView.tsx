/** Makes an own view of one the program draws. */
import type { Viewpoint } from "../generated/wire";
import { t } from "../locales/t";
import { keepView, viewName } from "../state/views";
import { filterOf, generated, sameView, useWindow } from "../state/window";
import { NameForm } from "./NameForm";

export function KeepView({ viewpoint, onClose }: { viewpoint: Viewpoint; onClose(): void }) {
  const shown = useWindow((window) => window.tabs.find((tab) => sameView(tab, generated(viewpoint)))) ?? null;
  return (
    <NameForm
      title={t("views-keep-title")}
      name={viewName(generated(viewpoint))}
      action={t("views-save")}
      onClose={onClose}
      onDone={(name) => keepView(viewpoint, name, filterOf(shown))}
    >
      <p>{t("views-keep-text")}</p>
    </NameForm>
  );
}
