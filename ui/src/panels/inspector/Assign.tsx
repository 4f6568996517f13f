/** Names somebody for a responsibility: an existing role, unit or forum, or a role created on the spot. */
import type { Element } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { perform } from "../../state/steps";
import { TypeAhead } from "../../widgets/TypeAhead";
import { allows, type Duty, HOLDERS } from "./duties";
import { freshId } from "./fresh-id";

export function Assign({
  duty,
  element,
  open,
  taken,
  onDone,
}: {
  duty: Duty;
  element: Element;
  open: OpenDocument;
  /** Who holds it already. */
  taken: string[];
  onDone(): void;
}) {
  const holders = HOLDERS.filter((holder) => allows(holder, duty, element.kind));
  const candidates = [...open.mirror.elements.values()].filter(
    ({ id, kind }) => holders.includes(kind) && !taken.includes(id) && id !== element.id,
  );
  const [fresh] = holders;
  const connect = (source: string) => ({ op: "connect", kind: duty, source, target: element.id }) as const;
  const create = (name: string) => {
    if (!fresh) return;
    const id = freshId();
    void perform([{ op: "create_element", id, kind: fresh, name }, connect(id)]);
    onDone();
  };
  const pick = (id: string) => {
    void perform([connect(id)]);
    onDone();
  };
  return (
    <TypeAhead
      label={t(`duty-${duty}`)}
      elements={candidates}
      {...(fresh ? { create: { kinds: [fresh], run: create } } : {})}
      onPick={pick}
      onLeave={onDone}
    />
  );
}
