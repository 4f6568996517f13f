/** The bar above: the model and its name, undo and redo, versions, export. */
import { Redo2, Share, Undo2 } from "lucide-react";
import { exportView } from "../../actions/export";
import { redo } from "../../actions/redo";
import { undo } from "../../actions/undo";
import { useAction } from "../../actions/use-action";
import { t } from "../../locales/t";
import { useComparing } from "../../state/comparing";
import type { OpenDocument } from "../../state/document";
import { Button, IconButton } from "../../widgets/Button";
import { Tip } from "../../widgets/Tip";
import { ConflictsButton } from "./ConflictsButton";
import { MainMenu } from "./MainMenu";
import { ModelName } from "./ModelName";
import { PanelToggles } from "./PanelToggles";
import { ScenarioSwitcher } from "./ScenarioSwitcher";
import { SearchButton } from "./SearchButton";
import { SettingsMenu } from "./SettingsMenu";
import { VersionButton } from "./VersionButton";
import "./TopBar.css";

export function TopBar({ open }: { open: OpenDocument }) {
  const comparing = useComparing(({ path }) => path === open.path);
  const back = useAction(undo);
  const again = useAction(redo);
  const out = useAction(exportView);
  return (
    <header className="top">
      <h1 className="unseen">{open.mirror.info.name}</h1>
      <MainMenu />
      <ModelName open={open} />
      <span className="top-rule" />
      <ScenarioSwitcher open={open} />
      <span className="top-rule" />
      <IconButton icon={Undo2} {...back} label={open.undo ? t("top-undo", { step: open.undo }) : back.label} />
      <IconButton icon={Redo2} {...again} label={open.redo ? t("top-redo", { step: open.redo }) : again.label} />
      <span className="top-gap" />
      <SearchButton />
      <span className="top-gap" />
      <ConflictsButton open={open} />
      {!comparing && <PanelToggles />}
      <SettingsMenu />
      <VersionButton open={open} />
      <Tip text={out.label} keys={out.keys}>
        <Button look="primary" icon={Share} onPress={out.onPress}>
          {t("top-export")}
        </Button>
      </Tip>
    </header>
  );
}
