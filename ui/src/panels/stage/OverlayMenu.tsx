/** By what the picture is coloured: nothing, a question, or what has changed since a version. */
import { Palette } from "lucide-react";
import { Button } from "react-aria-components";
import { compare } from "../../actions/compare";
import { overlayNext } from "../../actions/overlay";
import { useAction } from "../../actions/use-action";
import type { OverlayKind } from "../../generated/wire";
import { t } from "../../locales/t";
import { OVERLAYS } from "../../state/overlays";
import { usePartOfWindow } from "../../state/window";
import { Icon } from "../../widgets/Icon";
import { type Entry, Menu } from "../../widgets/Menu";
import { Tip } from "../../widgets/Tip";

export function OverlayMenu() {
  const { overlay, lay } = usePartOfWindow(({ overlay, lay }) => ({ overlay, lay }));
  const [difference, next] = [useAction(compare), useAction(overlayNext)];
  const entry = (kind: OverlayKind): Entry => ({
    id: kind,
    label: t(`overlay-${kind}`),
    chosen: overlay === kind,
    run: () => lay(kind),
  });
  const none: Entry = { id: "none", label: t("overlay-none"), chosen: overlay === null, run: () => lay(null) };
  const changed: Entry = {
    id: "difference",
    label: difference.label,
    keys: difference.keys,
    disabled: difference.disabled,
    run: difference.onPress,
  };
  return (
    <Menu label={t("overlay")} groups={[[none], OVERLAYS.map(entry), [changed]]}>
      <Tip text={t("overlay")} keys={next.keys}>
        <Button
          className={`button button-icon button-small ${overlay ? "stage-filtered" : ""}`}
          aria-label={overlay ? t("overlay-now", { kind: t(`overlay-${overlay}`) }) : t("overlay")}
        >
          <Icon icon={Palette} size={14} />
        </Button>
      </Tip>
    </Menu>
  );
}
