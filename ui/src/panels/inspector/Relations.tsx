/** Relations in words, each leading to its other end; responsibilities stand above. */
import { X } from "lucide-react";
import { useState } from "react";
import type { Element } from "../../generated/wire";
import { t } from "../../locales/t";
import { relationWord } from "../../locales/words";
import { relationsOf, type Seen } from "../../model/selectors";
import type { OpenDocument } from "../../state/document";
import { disconnect } from "../../state/removal";
import { useWindow } from "../../state/window";
import { IconButton } from "../../widgets/Button";
import { Blank } from "../../widgets/Chip";
import { KindIcon } from "../../widgets/Icon";
import { go } from "../left/go";
import { Connect } from "./Connect";
import { Part } from "./Part";
import { isDuty } from "./Responsibility";
import "./Relations.css";

export function Relations({ element, open }: { element: Element; open: OpenDocument }) {
  const [connecting, connect] = useState(false);
  const shown = relationsOf(open.mirror, element.id).filter(
    ({ relation, reversed }) => !(reversed && isDuty(relation.kind)),
  );
  const canEdit = open.readOnly === null;
  if (shown.length === 0 && !canEdit) return null;
  return (
    <Part title={t("relations")} aside={shown.length > 0 ? shown.length : undefined}>
      <ul className="relations">
        {shown.map((seen) => (
          <Sentence key={`${seen.relation.id} ${seen.reversed}`} seen={seen} canEdit={canEdit} />
        ))}
      </ul>
      {connecting ? (
        <Connect element={element} open={open} onDone={() => connect(false)} />
      ) : (
        canEdit && <Blank text={t("relations-add")} onPress={() => connect(true)} />
      )}
    </Part>
  );
}

function Sentence({ seen: { relation, other, reversed }, canEdit }: { seen: Seen; canEdit: boolean }) {
  const select = useWindow((window) => window.select);
  return (
    <li className="relation">
      <button
        type="button"
        className="relation-verb"
        title={t("relations-open")}
        onClick={() => select({ relations: [relation.id] })}
      >
        {relationWord(relation.kind, reversed)}
      </button>
      <button type="button" className="relation-other" onClick={() => go(other.id, false)}>
        <KindIcon kind={other.kind} size={14} coloured />
        <span>{other.name}</span>
      </button>
      {canEdit && (
        <IconButton
          icon={X}
          label={t("chip-remove", { name: `${relationWord(relation.kind, reversed)} ${other.name}` })}
          onPress={() => void disconnect(relation.id)}
          small
        />
      )}
    </li>
  );
}
