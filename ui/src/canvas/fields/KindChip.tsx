/** A kind as icon and word, in the ink of its layer. */
import type { ElementKind } from "../../generated/wire";
import { kindWord } from "../../locales/words";
import { KindIcon } from "../../widgets/Icon";

export function KindChip({ kind }: { kind: ElementKind }) {
  return (
    <span className="cv-kind">
      <KindIcon kind={kind} size={14} coloured />
      {kindWord(kind)}
    </span>
  );
}
