/** Above a table: what is looked for, which kind, which letters, what can be added; what the letters mean. */
import { Plus, Search, X } from "lucide-react";
import { Input, Button as Pressed, SearchField } from "react-aria-components";
import type { ElementKind, Notation, Sheet, TableRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { kindWord } from "../../locales/words";
import { NOTATIONS, useTables } from "../../state/tables";
import { useWindow } from "../../state/window";
import { Button } from "../../widgets/Button";
import { Icon } from "../../widgets/Icon";
import { Menu } from "../../widgets/Menu";
import { Select } from "../../widgets/Select";

interface Props {
  table: TableRef;
  sheet: Sheet;
  /** How many rows are left by what is looked for. */
  shown: number;
  filter: string;
  onFilter(filter: string): void;
  /** On to the table. */
  onEnter(): void;
  /** Null where nothing can be edited. */
  onAdd: ((kind: ElementKind) => void) | null;
}

const ALL = "all kinds";
/** A menu that closes gives the focus back to its button, in ms; what is begun afterwards keeps it. */
const CLOSED = 60;

export function TableTools({ table, sheet, shown, filter, onFilter, onEnter, onAdd }: Props) {
  const { narrow, choose } = useTables();
  const all = sheet.rows.length;
  const kinds = [
    { id: ALL, label: t("table-all-kinds") },
    ...sheet.kinds.map(({ id, label, count }) => ({ id, label: t("table-kind", { kind: label, count }) })),
  ];
  return (
    <div className="table-tools" role="toolbar" aria-label={t("table-tools")}>
      <SearchField
        className="tree-filter table-filter"
        aria-label={t("table-filter")}
        value={filter}
        onChange={onFilter}
      >
        <Icon icon={Search} size={14} />
        <Input placeholder={t("table-filter")} onKeyDown={(event) => event.key === "ArrowDown" && onEnter()} />
        {filter !== "" && (
          <Pressed className="tree-clear" aria-label={t("elements-clear")}>
            <Icon icon={X} size={12} />
          </Pressed>
        )}
      </SearchField>
      {sheet.kinds.length > 0 && (
        <div className="table-choice">
          <Select
            bare
            label={t("table-kinds")}
            choices={kinds}
            value={table.kind ?? ALL}
            onChange={(kind) => narrow(table.name, kind === ALL ? null : kind)}
          />
        </div>
      )}
      {sheet.letters.length > 0 && (
        <div className="table-choice">
          <Select
            bare
            label={t("table-notation")}
            choices={NOTATIONS.map((id) => ({ id, label: t(`notation-${id}`) }))}
            value={table.notation as Notation}
            onChange={choose}
          />
        </div>
      )}
      <span className="table-count num" role="status">
        {shown === all ? t("table-rows", { count: all }) : t("table-rows-of", { shown, all })}
      </span>
      {onAdd && <Add kinds={sheet.adds} onAdd={onAdd} />}
      {onAdd && table.name === "relations" && (
        <Button small icon={Plus} onPress={() => useWindow.getState().ask("new_relation")}>
          {t("relation-new")}
        </Button>
      )}
      {sheet.letters.length > 0 && <Letters sheet={sheet} />}
    </div>
  );
}

function Add({ kinds, onAdd }: { kinds: readonly ElementKind[]; onAdd(kind: ElementKind): void }) {
  const [only] = kinds;
  if (!only) return null;
  if (kinds.length === 1)
    return (
      <Button small icon={Plus} onPress={() => onAdd(only)} label={t("table-add", { kind: kindWord(only) })}>
        {kindWord(only)}
      </Button>
    );
  const entries = kinds.map((kind) => ({
    id: kind,
    label: kindWord(kind),
    run: () => void setTimeout(() => onAdd(kind), CLOSED),
  }));
  return (
    <Menu label={t("table-add-what")} groups={[entries]}>
      <Pressed className="button button-line button-small">
        <Icon icon={Plus} size={14} />
        {t("table-add-what")}
      </Pressed>
    </Menu>
  );
}

/** What each letter means. */
function Letters({ sheet }: { sheet: Sheet }) {
  return (
    <ul className="table-letters" aria-label={t("table-letters")}>
      {sheet.letters.map(({ id, label }) => (
        <li key={id}>
          <b className="cell-letter cell-letter-on">{id}</b> {label}
        </li>
      ))}
    </ul>
  );
}
