import { t } from "../locales/t";
import { renameView, viewName } from "../state/views";
import { stored } from "../state/window";
import { NameForm } from "./NameForm";

export function RenameView({ id, onClose }: { id: string; onClose(): void }) {
  return (
    <NameForm
      title={t("views-rename-title")}
      name={viewName(stored(id))}
      action={t("views-save")}
      onClose={onClose}
      onDone={(name) => renameView(id, name)}
    />
  );
}
