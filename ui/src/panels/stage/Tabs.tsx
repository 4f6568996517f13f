/** The views that are open. */
import { Table2, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { viewName, viewpointOf } from "../../state/views";
import { sameView, usePartOfWindow, viewKey } from "../../state/window";
import { Icon } from "../../widgets/Icon";
import { ViewpointIcon } from "../ViewpointIcon";
import "./Tabs.css";

export function Tabs({ open }: { open: OpenDocument }) {
  const { tabs, active, tables, table, showView, closeTab, showTable, closeTable } = usePartOfWindow(
    ({ tabs, active, tables, table, showView, closeTab, showTable, closeTable }) => ({
      tabs,
      active,
      tables,
      table,
      showView,
      closeTab,
      showTable,
      closeTable,
    }),
  );
  const front = table ? null : active;
  // Names come from the model: it is named here so that a renamed view is drawn anew.
  const named = tabs.map((view) => ({ view, name: open && viewName(view), viewpoint: viewpointOf(view) }));
  const bar = useRef<HTMLElement>(null);
  const key = table ?? (front && viewKey(front));
  useEffect(() => {
    if (key) bar.current?.querySelector(".tab-active")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [key]);
  return (
    <nav ref={bar} className="tabs" aria-label={t("tabs")}>
      {named.map(({ view, name, viewpoint }) => (
        <span key={viewKey(view)} className={`tab ${sameView(view, front) ? "tab-active" : ""}`}>
          <button
            type="button"
            className="tab-name"
            aria-current={sameView(view, front) ? "page" : undefined}
            title={name}
            onClick={() => showView(view)}
            onAuxClick={(event) => event.button === 1 && closeTab(view)}
          >
            {viewpoint && <ViewpointIcon viewpoint={viewpoint} />}
            <span className="tab-text">{name}</span>
          </button>
          {tabs.length > 1 && (
            <button
              type="button"
              className="tab-close"
              aria-label={t("tabs-close", { name })}
              onClick={() => closeTab(view)}
            >
              <Icon icon={X} size={12} />
            </button>
          )}
        </span>
      ))}
      {tables.map((each) => (
        <span key={each} className={`tab ${each === table ? "tab-active" : ""}`}>
          <button
            type="button"
            className="tab-name"
            aria-current={each === table ? "page" : undefined}
            title={t(`table-${each}`)}
            onClick={() => showTable(each)}
            onAuxClick={(event) => event.button === 1 && closeTable(each)}
          >
            <Icon icon={Table2} size={14} />
            <span className="tab-text">{t(`table-${each}`)}</span>
          </button>
          <button
            type="button"
            className="tab-close"
            aria-label={t("tabs-close", { name: t(`table-${each}`) })}
            onClick={() => closeTable(each)}
          >
            <Icon icon={X} size={12} />
          </button>
        </span>
      ))}
    </nav>
  );
}
