/** All elements by layer, unit or view, with a filter. Enter selects and shows; where the view does not have the element, a second Enter places it. */
import { Search, X } from "lucide-react";
import { useMemo, useState } from "react";
import { Input, Button as Pressed, SearchField } from "react-aria-components";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { useHomes } from "../../state/owners";
import { useSettings } from "../../state/settings";
import { usePartOfWindow, useWindow } from "../../state/window";
import { Icon } from "../../widgets/Icon";
import { Section } from "../Section";
import { groupsOf, groupWith } from "./groups";
import { rowsOf } from "./rows";
import { SortBy } from "./SortBy";
import { TreeRows } from "./TreeRows";
import "./ElementsTree.css";

export function ElementsTree({ open }: { open: OpenDocument }) {
  const language = useSettings((settings) => settings.language);
  const [selected] = useWindow((window) => window.selection.elements);
  const [filter, setFilter] = useState("");
  const { sorting, sortElements, active } = usePartOfWindow(({ sorting, sortElements, active }) => ({
    sorting,
    sortElements,
    active,
  }));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { elements, nodes, views, revision } = open.mirror;
  const homes = useHomes(sorting === "unit" ? revision : null);
  const [shownNodes, shownViews] = sorting === "view" ? [nodes, views] : [null, null];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each sorting depends on its own parts of the model only.
  const groups = useMemo(
    () => groupsOf(sorting, open.mirror, homes, language),
    [sorting, elements, homes, shownNodes, shownViews, language],
  );
  const front = active?.type === "stored" ? active.id : null;
  const holds = useMemo(() => (selected ? groupWith(groups, selected, front) : null), [groups, selected, front]);
  const withSelected = useMemo(() => new Set(holds === null ? opened : [...opened, holds]), [opened, holds]);
  const rows = useMemo(() => rowsOf(groups, withSelected, filter), [groups, withSelected, filter]);
  const toggle = (group: string, on: boolean) => {
    const next = new Set(opened);
    if (on) next.add(group);
    else next.delete(group);
    setOpened(next);
  };
  return (
    <Section title={t("elements")} aside={<span className="num">{elements.size}</span>} grows>
      <SortBy sorting={sorting} onChange={sortElements} />
      <SearchField className="tree-filter" aria-label={t("elements-filter")} value={filter} onChange={setFilter}>
        <Icon icon={Search} size={14} />
        <Input placeholder={t("elements-filter")} />
        {filter !== "" && (
          <Pressed className="tree-clear" aria-label={t("elements-clear")}>
            <Icon icon={X} size={12} />
          </Pressed>
        )}
      </SearchField>
      {rows.length > 0 ? (
        <TreeRows rows={rows} open={open} onToggle={toggle} selected={selected ?? null} />
      ) : (
        <p className="tree-none">{t(elements.size === 0 ? "elements-empty" : "elements-none")}</p>
      )}
    </Section>
  );
}
