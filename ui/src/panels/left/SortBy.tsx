/** How the elements are sorted: by layer, by unit, by view. */
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { t } from "../../locales/t";
import { SORTINGS, type Sorting } from "./groups";

export function SortBy({ sorting, onChange }: { sorting: Sorting; onChange(sorting: Sorting): void }) {
  return (
    <ToggleButtonGroup
      className="tree-sort"
      aria-label={t("elements-sort")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[sorting]}
      onSelectionChange={(keys) => {
        const [chosen] = [...keys];
        if (chosen) onChange(chosen as Sorting);
      }}
    >
      {SORTINGS.map((each) => (
        <ToggleButton key={each} id={each} className="tree-sort-by">
          {t(`elements-by-${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
