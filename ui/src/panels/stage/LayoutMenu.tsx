/** What else can be laid out than the whole view, and what stays where it is. */
import { ChevronDown } from "lucide-react";
import { Button } from "react-aria-components";
import { layOutChosen } from "../../actions/lay_out_chosen";
import { layOutMissing } from "../../actions/lay_out_missing";
import { pin } from "../../actions/pin";
import { useAction } from "../../actions/use-action";
import { t } from "../../locales/t";
import { Icon } from "../../widgets/Icon";
import { type Entry, Menu } from "../../widgets/Menu";

export function LayoutMenu() {
  const [chosen, missing, pinned] = [useAction(layOutChosen), useAction(layOutMissing), useAction(pin)];
  const entry = (id: string, { label, keys, disabled, onPress }: typeof chosen): Entry => ({
    id,
    label,
    keys,
    disabled,
    run: onPress,
  });
  return (
    <Menu
      label={t("stage-layout-more")}
      groups={[[entry("chosen", chosen), entry("missing", missing)], [entry("pin", pinned)]]}
    >
      <Button className="button button-icon button-small" aria-label={t("stage-layout-more")}>
        <Icon icon={ChevronDown} size={14} />
      </Button>
    </Menu>
  );
}
