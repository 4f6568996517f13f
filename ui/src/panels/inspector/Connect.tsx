/** Connects by name: pick the other element, then (only where several are possible) the relation. */
import { useState } from "react";
import { CONNECTIONS } from "../../generated/metamodel";
import type { Element, RelationKind } from "../../generated/wire";
import { t } from "../../locales/t";
import { relationWord } from "../../locales/words";
import type { OpenDocument } from "../../state/document";
import { perform } from "../../state/steps";
import { Button } from "../../widgets/Button";
import { TypeAhead } from "../../widgets/TypeAhead";

interface Possible {
  kind: RelationKind;
  reversed: boolean;
}

export function Connect({ element, open, onDone }: { element: Element; open: OpenDocument; onDone(): void }) {
  const [other, setOther] = useState<Element | null>(null);
  const possible = (to: Element): Possible[] => CONNECTIONS[`${element.kind}>${to.kind}`] ?? [];
  const candidates = [...open.mirror.elements.values()].filter(
    (each) => each.id !== element.id && possible(each).length > 0,
  );
  const take = (to: Element, { kind, reversed }: Possible) => {
    const [source, target] = reversed ? [to.id, element.id] : [element.id, to.id];
    void perform([{ op: "connect", kind, source, target }]);
    onDone();
  };
  const pick = (id: string) => {
    const to = open.mirror.elements.get(id);
    if (!to) return;
    const [first, second] = possible(to);
    if (first && !second) take(to, first);
    else setOther(to);
  };
  if (!other) return <TypeAhead label={t("relations-add")} elements={candidates} onPick={pick} onLeave={onDone} />;
  return (
    <div className="connect-kinds">
      <p>{t("relations-which", { name: other.name })}</p>
      {possible(other).map((each, at) => (
        <Button key={`${each.kind} ${each.reversed}`} small onPress={() => take(other, each)} autoFocus={at === 0}>
          {relationWord(each.kind, each.reversed)}
        </Button>
      ))}
      <Button look="bare" small onPress={onDone}>
        {t("cancel")}
      </Button>
    </div>
  );
}
