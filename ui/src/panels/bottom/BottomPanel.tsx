/** Open questions beside the scorecard. */
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { useLayout } from "../../state/layout";
import { Splitter } from "../../widgets/Splitter";
import { QuestionsList } from "./QuestionsList";
import { Scorecard } from "./Scorecard";
import "./BottomPanel.css";

export function BottomPanel({ open }: { open: OpenDocument }) {
  const { bottomHeight, arrange } = useLayout();
  return (
    <div className="bottom" style={{ blockSize: bottomHeight }}>
      <Splitter
        side="top"
        label={t("main-split-bottom")}
        size={bottomHeight}
        least={120}
        most={560}
        onSize={(height) => arrange({ bottomHeight: height })}
      />
      <QuestionsList open={open} />
      <Scorecard lines={open.scorecard} />
    </div>
  );
}
