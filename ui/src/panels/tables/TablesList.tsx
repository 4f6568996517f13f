/** The tables, in the panel on the left; folded where the window is low, because the elements need the room. */
import { ChevronDown, ChevronRight, Table2 } from "lucide-react";
import { useState } from "react";
import { t } from "../../locales/t";
import { TABLES } from "../../state/tables";
import { usePartOfWindow } from "../../state/window";
import { IconButton } from "../../widgets/Button";
import { Icon } from "../../widgets/Icon";
import { Section } from "../Section";
import "../left/ViewsList.css";
import "./TablesList.css";

/** From this height of the window on, in px, there is room for all. */
const ROOM = 960;

export function TablesList() {
  const { table, showTable } = usePartOfWindow(({ table, showTable }) => ({ table, showTable }));
  const [unfolded, unfold] = useState(innerHeight >= ROOM);
  const fold = (
    <IconButton
      icon={unfolded ? ChevronDown : ChevronRight}
      label={t(unfolded ? "tables-fold" : "tables-unfold")}
      onPress={() => unfold(!unfolded)}
      small
    />
  );
  const shown = unfolded ? TABLES : TABLES.filter((name) => name === table);
  return (
    <Section title={t("tables")} aside={fold}>
      <ul className="views tables">
        {shown.map((name) => (
          <li key={name} className={`view-row ${name === table ? "view-row-active" : ""}`}>
            <button
              type="button"
              className="view-name"
              aria-current={name === table ? "page" : undefined}
              onClick={() => showTable(name)}
            >
              <Icon icon={Table2} size={14} />
              <span className="view-text">{t(`table-${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
