/** In the place of who holds a role, while that is hidden: that there may be a name, not which. */
import { EyeOff } from "lucide-react";
import type { ElementKind, RelationKind } from "../../generated/wire";
import { t } from "../../locales/t";
import { attributeWord } from "../../locales/words";
import { tellProblem } from "../../state/problems";
import { choose } from "../../state/settings";
import { Button } from "../../widgets/Button";

/** Whether an attribute names a person: what the core leaves out of pictures, too (`discreet.rs`). */
export const isHolder = (owner: ElementKind | RelationKind, attribute: string): boolean =>
  owner === "role" && attribute === "holder";

export function HiddenRow({ owner, attribute }: { owner: ElementKind | RelationKind; attribute: string }) {
  const label = attributeWord(owner, attribute);
  return (
    <div className="attribute">
      <span className="attribute-word" title={label}>
        {label}
      </span>
      <div className="attribute-value">
        <Button
          look="bare"
          small
          icon={EyeOff}
          label={`${label}: ${t("holders-hidden")}. ${t("holders-show")}`}
          onPress={() => void choose({ preferences: { hide_holders: false } }).catch(tellProblem)}
        >
          {t("holders-hidden")}
        </Button>
      </div>
    </div>
  );
}
