/** All views: stored ones, then those the core draws by itself (with a lock). */
import { Plus } from "lucide-react";
import { useState } from "react";
import { KeepView } from "../../dialogs/KeepView";
import { RenameView } from "../../dialogs/RenameView";
import type { ViewRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { viewsInOrder } from "../../model/selectors";
import type { OpenDocument } from "../../state/document";
import { generated, sameView, stored, usePartOfWindow } from "../../state/window";
import { IconButton } from "../../widgets/Button";
import { Section } from "../Section";
import { ViewRow } from "./ViewRow";
import "./ViewsList.css";

export function ViewsList({ open }: { open: OpenDocument }) {
  const { active, table, ask } = usePartOfWindow(({ active, table, ask }) => ({ active, table, ask }));
  const [changing, change] = useState<ViewRef | null>(null);
  const canEdit = open.readOnly === null;
  const add = canEdit && <IconButton icon={Plus} label={t("views-new")} onPress={() => ask("new_view")} small />;
  const row = (view: ViewRef, name: string, viewpoint: Parameters<typeof ViewRow>[0]["viewpoint"]) => (
    <ViewRow
      key={`${view.type} ${name} ${viewpoint}`}
      view={view}
      name={name}
      viewpoint={viewpoint}
      active={table === null && sameView(view, active)}
      canEdit={canEdit}
      onChange={() => change(view)}
    />
  );
  return (
    <Section title={t("views")} aside={add}>
      <ul className="views">
        {viewsInOrder(open.mirror.views.values()).map((view) => row(stored(view.id), view.name, view.viewpoint))}
        {open.generated.map((drawn) => row(generated(drawn.viewpoint), drawn.name, drawn.viewpoint))}
      </ul>
      {changing?.type === "stored" && <RenameView id={changing.id} onClose={() => change(null)} />}
      {changing?.type === "generated" && <KeepView viewpoint={changing.viewpoint} onClose={() => change(null)} />}
    </Section>
  );
}
