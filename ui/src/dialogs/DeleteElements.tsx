/** Asks before elements are deleted from the model, and says what goes with them. */
import type { ReactNode } from "react";
import { t } from "../locales/t";
import { relationWord } from "../locales/words";
import { relationsOf, viewsOf } from "../model/selectors";
import { useDocument } from "../state/document";
import { deleteElements } from "../state/removal";
import { useWindow } from "../state/window";
import { Button } from "../widgets/Button";
import { Dialog, DialogButtons } from "../widgets/Dialog";
import "./DeleteElements.css";

/** More lines than these would not be read. */
const MOST = 8;

export function DeleteElements({ onClose }: { onClose(): void }) {
  const ids = useWindow((window) => window.selection.elements);
  const mirror = useDocument((document) => document.open?.mirror);
  if (!mirror) return null;
  const elements = ids.flatMap((id) => mirror.elements.get(id) ?? []);
  const [only] = elements;
  const seen = new Map(ids.flatMap((id) => relationsOf(mirror, id)).map((each) => [each.relation.id, each]));
  const views = new Set(ids.flatMap((id) => viewsOf(mirror, id)).map((view) => view.name));
  const lines = [...seen.values()].map(
    ({ relation, other, reversed }) => `${relationWord(relation.kind, reversed)} ${other.name}`,
  );
  const erase = async () => {
    onClose();
    await deleteElements(ids);
  };
  const title =
    elements.length === 1 && only ? t("delete-one", { name: only.name }) : t("delete-many", { count: elements.length });
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{seen.size > 0 ? t("delete-relations", { count: seen.size }) : t("delete-nothing-else")}</p>
      {seen.size > 0 && <Lines lines={lines.slice(0, MOST)} more={lines.length - MOST} />}
      {views.size > 0 && <p>{t("delete-views", { names: [...views].join(", ") })}</p>}
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="danger" onPress={() => void erase()} autoFocus>
          {t("delete-do")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function Lines({ lines, more }: { lines: string[]; more: number }): ReactNode {
  return (
    <ul className="delete-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {more > 0 && <li>{t("delete-more", { count: more })}</li>}
    </ul>
  );
}
