/** The window with a model open: bar above, panels left, right and below, the picture between them. */
import { memo, useDeferredValue, useEffect } from "react";
import { t } from "../locales/t";
import { BottomPanel } from "../panels/bottom/BottomPanel";
import { CompareView } from "../panels/compare/CompareView";
import { Inspector } from "../panels/inspector/Inspector";
import { LeftPanel } from "../panels/left/LeftPanel";
import { StagePanel } from "../panels/stage/StagePanel";
import { Timeline } from "../panels/timeline/Timeline";
import { TopBar } from "../panels/top/TopBar";
import { useComparing } from "../state/comparing";
import type { OpenDocument } from "../state/document";
import { watchFile } from "../state/file";
import { host } from "../state/host";
import { useLayout } from "../state/layout";
import { useNarrow } from "../state/room";
import { useWindow } from "../state/window";
import { Tour } from "../tour/Tour";
import { Splitter } from "../widgets/Splitter";
import { Crash } from "./Crash";
import { Notices } from "./Notices";
import { useUpkeep } from "./upkeep";
import "./MainWindow.css";

const Top = memo(TopBar);
const Left = memo(LeftPanel);
const Bottom = memo(BottomPanel);
const Right = memo(Inspector);

export function MainWindow({ open }: { open: OpenDocument }) {
  const layout = useFitting();
  const timeline = useWindow((window) => window.timeline);
  const comparing = useComparing(({ path }) => path === open.path);
  const right = layout.right || timeline;
  // The picture shows a change first, then what stands around it.
  const later = useDeferredValue(open);
  const { name } = open.mirror.info;
  useUpkeep(open);
  useEffect(watchFile, []);
  useEffect(() => host().setTitle(`${name} – ${t("program")}`), [name]);
  const columns = `${layout.left ? `${layout.leftWidth}px` : "0"} minmax(0, 1fr) ${right ? `${layout.rightWidth}px` : "0"}`;
  return (
    <div className="main" style={{ gridTemplateColumns: columns }}>
      <Top open={later} />
      <Notices open={open} />
      {comparing ? (
        <Crash>
          <CompareView open={open} />
        </Crash>
      ) : (
        <Panels open={open} later={later} />
      )}
      <Tour />
    </div>
  );
}

/** The arrangement as far as there is room for it: in a narrow window the right side goes before the left. */
function useFitting() {
  const layout = useLayout();
  const timeline = useWindow((window) => window.timeline);
  const narrow = useNarrow();
  return narrow && (layout.right || timeline) ? { ...layout, left: false } : layout;
}

/** Where one works: the picture, and what stands around it. */
function Panels({ open, later }: { open: OpenDocument; later: OpenDocument }) {
  const layout = useFitting();
  const timeline = useWindow((window) => window.timeline);
  return (
    <>
      {layout.left && (
        <aside className="main-left" aria-label={t("action-left-panel")}>
          <Crash>
            <Left open={later} />
          </Crash>
          <Splitter
            side="end"
            label={t("main-split-left")}
            size={layout.leftWidth}
            least={200}
            most={420}
            onSize={(leftWidth) => layout.arrange({ leftWidth })}
          />
        </aside>
      )}
      <main className="main-centre">
        <Crash>
          <StagePanel open={open} later={later} />
        </Crash>
        {layout.bottom && (
          <Crash>
            <Bottom open={later} />
          </Crash>
        )}
      </main>
      {(layout.right || timeline) && (
        <aside className="main-right" aria-label={t(timeline ? "action-versions" : "action-right-panel")}>
          <Splitter
            side="start"
            label={t("main-split-right")}
            size={layout.rightWidth}
            least={260}
            most={520}
            onSize={(rightWidth) => layout.arrange({ rightWidth })}
          />
          <Crash>{timeline ? <Timeline open={open} /> : <Right open={later} />}</Crash>
        </aside>
      )}
    </>
  );
}
