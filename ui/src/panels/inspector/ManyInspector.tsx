/** Several things selected: how many of what, and what can be done with all of them. */

import { remove } from "../../actions/delete";
import { removeFromModel } from "../../actions/delete_from_model";
import { stress } from "../../actions/stress";
import { useAction } from "../../actions/use-action";
import type { ElementKind } from "../../generated/wire";
import { t } from "../../locales/t";
import { kindsWord } from "../../locales/words";
import type { OpenDocument } from "../../state/document";
import type { Selection } from "../../state/window";
import { Button } from "../../widgets/Button";
import { KindIcon } from "../../widgets/Icon";
import { ManyAttributes } from "./ManyAttributes";

export function ManyInspector({ selection, open }: { selection: Selection; open: OpenDocument }) {
  const out = useAction(remove);
  const what = useAction(stress);
  const erase = useAction(removeFromModel);
  const counts = new Map<ElementKind, number>();
  const chosen = selection.elements.flatMap((id) => open.mirror.elements.get(id) ?? []);
  for (const { kind } of chosen) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const { elements, relations, notes } = selection;
  return (
    <>
      <div className="inspector-head">{t("many", { count: elements.length + relations.length + notes.length })}</div>
      <ul className="inspector-many">
        {[...counts].map(([kind, count]) => (
          <li key={kind}>
            <KindIcon kind={kind} size={14} coloured />
            {kindsWord(kind)}
            <span className="num">{count}</span>
          </li>
        ))}
        {relations.length > 0 && <li>{t("many-relations", { count: relations.length })}</li>}
        {notes.length > 0 && <li>{t("many-notes", { count: notes.length })}</li>}
      </ul>
      <ManyAttributes elements={chosen} readOnly={open.readOnly !== null} />
      {elements.length > 0 && (
        <div className="inspector-buttons">
          <Button small onPress={what.onPress}>
            {what.label}
          </Button>
        </div>
      )}
      {open.readOnly === null && (
        <div className="inspector-buttons">
          <Button small onPress={out.onPress} disabled={out.disabled}>
            {out.label}
          </Button>
          {elements.length > 0 && (
            <Button look="danger" small onPress={erase.onPress} disabled={erase.disabled}>
              {erase.label}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
