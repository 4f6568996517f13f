/** All elements by layer, with a filter. Enter selects and shows; where the view does not have the element, a second Enter places it. */
import { Search, X } from "lucide-react";
import { useMemo, useState } from "react";
import { Input, Button as Pressed, SearchField } from "react-aria-components";
import type { Layer } from "../../generated/wire";
import { t } from "../../locales/t";
import { byLayer, LAYER_OF } from "../../model/selectors";
import type { OpenDocument } from "../../state/document";
import { useSettings } from "../../state/settings";
import { useWindow } from "../../state/window";
import { Icon } from "../../widgets/Icon";
import { Section } from "../Section";
import { rowsOf } from "./rows";
import { TreeRows } from "./TreeRows";
import "./ElementsTree.css";

export function ElementsTree({ open }: { open: OpenDocument }) {
  const language = useSettings((settings) => settings.language);
  const [selected] = useWindow((window) => window.selection.elements);
  const [filter, setFilter] = useState("");
  const [opened, setOpened] = useState<ReadonlySet<Layer>>(new Set());
  const { elements } = open.mirror;
  // biome-ignore lint/correctness/useExhaustiveDependencies: grouping depends on the elements only.
  const groups = useMemo(() => byLayer(open.mirror, language), [elements, language]);
  const kind = selected ? elements.get(selected)?.kind : undefined;
  const withSelected = useMemo(() => new Set(kind ? [...opened, LAYER_OF[kind]] : opened), [opened, kind]);
  const rows = useMemo(() => rowsOf(groups, withSelected, filter), [groups, withSelected, filter]);
  const toggle = (layer: Layer, on: boolean) => {
    const next = new Set(opened);
    if (on) next.add(layer);
    else next.delete(layer);
    setOpened(next);
  };
  return (
    <Section title={t("elements")} aside={<span className="num">{elements.size}</span>} grows>
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
