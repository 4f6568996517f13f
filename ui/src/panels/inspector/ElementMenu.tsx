/** What can be done with an element as a whole. */
import { CircleHelp, Ellipsis, Trash2, Unlink } from "lucide-react";
import { Button } from "react-aria-components";
import { shown } from "../../actions/chord";
import type { Element } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { removeSelection } from "../../state/removal";
import { NOTHING, useWindow } from "../../state/window";
import { Icon } from "../../widgets/Icon";
import { Menu } from "../../widgets/Menu";

export function ElementMenu({ element: { id, name }, open }: { element: Element; open: OpenDocument }) {
  const active = useWindow((window) => window.active);
  const here = active?.type === "stored" && open.mirror.nodes.has(`${active.id}/${id}`);
  const remove = {
    id: "remove",
    label: t("action-delete"),
    icon: Unlink,
    disabled: !here,
    run: () => void removeSelection({ selection: { ...NOTHING, elements: [id] }, active }),
  };
  const readOnly = open.readOnly !== null;
  const what = {
    id: "stress",
    label: t("action-stress"),
    icon: CircleHelp,
    keys: shown("X"),
    run: () => useWindow.getState().ask("stress"),
  };
  const erase = {
    id: "erase",
    label: t("action-delete-from-model"),
    icon: Trash2,
    danger: true,
    run: () => useWindow.getState().ask("delete_elements"),
  };
  return (
    <Menu label={t("views-menu", { name })} groups={readOnly ? [[what]] : [[what], [remove], [erase]]}>
      <Button className="button button-icon button-small" aria-label={t("views-menu", { name })}>
        <Icon icon={Ellipsis} />
      </Button>
    </Menu>
  );
}
