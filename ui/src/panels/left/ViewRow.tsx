/** One view: opens it; its menu renames, deletes or keeps it. */
import { Ellipsis, Lock, Pencil, Pin, Trash2 } from "lucide-react";
import { Button } from "react-aria-components";
import type { Viewpoint, ViewRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { undo } from "../../state/steps";
import { tell } from "../../state/toasts";
import { deleteView } from "../../state/views";
import { useWindow } from "../../state/window";
import { Icon } from "../../widgets/Icon";
import { type Entry, Menu } from "../../widgets/Menu";
import { ViewpointIcon } from "../ViewpointIcon";
import { useForesight } from "./use-foresight";

export function ViewRow({
  view,
  name,
  viewpoint,
  active,
  canEdit,
  onChange,
}: {
  view: ViewRef;
  name: string;
  viewpoint: Viewpoint;
  active: boolean;
  canEdit: boolean;
  /** Renames a stored view, keeps a generated one. */
  onChange(): void;
}) {
  const showView = useWindow((window) => window.showView);
  const foresight = useForesight(view);
  return (
    <li className={`view-row ${active ? "view-row-active" : ""}`}>
      <button
        type="button"
        className="view-name"
        aria-current={active ? "page" : undefined}
        title={name}
        onClick={() => showView(view)}
        {...foresight}
      >
        <ViewpointIcon viewpoint={viewpoint} />
        <span className="view-text">{name}</span>
        {view.type === "generated" && (
          <span className="view-lock" role="img" aria-label={t("views-generated")} title={t("views-generated")}>
            <Icon icon={Lock} size={12} />
          </span>
        )}
      </button>
      {canEdit && (
        <Menu label={t("views-menu", { name })} groups={entries(view, name, onChange)}>
          <Button className="button button-icon button-small view-menu" aria-label={t("views-menu", { name })}>
            <Icon icon={Ellipsis} size={14} />
          </Button>
        </Menu>
      )}
    </li>
  );
}

function entries(view: ViewRef, name: string, onChange: () => void): Entry[][] {
  if (view.type === "generated") return [[{ id: "keep", label: t("views-keep"), icon: Pin, run: onChange }]];
  return [
    [{ id: "rename", label: t("views-rename"), icon: Pencil, run: onChange }],
    [{ id: "delete", label: t("views-delete"), icon: Trash2, danger: true, run: () => void remove(view.id, name) }],
  ];
}

async function remove(id: string, name: string): Promise<void> {
  if (await deleteView(id))
    tell({ tone: "told", text: t("views-deleted", { name }), action: { label: t("undo"), run: () => void undo() } });
}
