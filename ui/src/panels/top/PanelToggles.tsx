/** Shows and hides the panels. */
import { PanelBottom, PanelLeft, PanelRight } from "lucide-react";
import { leftPanel } from "../../actions/left_panel";
import { questions } from "../../actions/questions";
import { rightPanel } from "../../actions/right_panel";
import { keysOf } from "../../actions/use-action";
import { t } from "../../locales/t";
import { useLayout } from "../../state/layout";
import { Toggle } from "../../widgets/Button";

export function PanelToggles() {
  const { left, right, bottom, arrange } = useLayout();
  return (
    <>
      <Toggle
        icon={PanelLeft}
        label={t("action-left-panel")}
        keys={keysOf(leftPanel)}
        on={left}
        onChange={(on) => arrange({ left: on })}
      />
      <Toggle
        icon={PanelBottom}
        label={t("action-questions")}
        keys={keysOf(questions)}
        on={bottom}
        onChange={(on) => arrange({ bottom: on })}
      />
      <Toggle
        icon={PanelRight}
        label={t("action-right-panel")}
        keys={keysOf(rightPanel)}
        on={right}
        onChange={(on) => arrange({ right: on })}
      />
    </>
  );
}
