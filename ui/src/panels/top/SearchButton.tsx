/** The way to everything, in the middle of the bar. */
import { Search } from "lucide-react";
import { Button } from "react-aria-components";
import { palette } from "../../actions/palette";
import { useAction } from "../../actions/use-action";
import { t } from "../../locales/t";
import { Icon } from "../../widgets/Icon";

export function SearchButton() {
  const { keys, onPress } = useAction(palette);
  return (
    <Button className="top-search" onPress={onPress}>
      <Icon icon={Search} size={14} />
      <span className="top-search-text">{t("palette-hint")}</span>
      <kbd>{keys}</kbd>
    </Button>
  );
}
