/** Shows the questions of one heading only. */
import { Filter } from "lucide-react";
import { Button } from "react-aria-components";
import type { Questions } from "../../generated/wire";
import { t } from "../../locales/t";
import { Icon } from "../../widgets/Icon";
import { Menu } from "../../widgets/Menu";

export function HeadingFilter({
  headings,
  heading,
  onHeading,
}: {
  headings: Questions["headings"];
  heading: string | null;
  onHeading(heading: string | null): void;
}) {
  const chosen = headings.find(({ id }) => id === heading);
  const entries = headings.map(({ id, label, count }) => ({
    id,
    label: t("questions-heading", { label, count }),
    chosen: id === heading,
    run: () => onHeading(id),
  }));
  return (
    <Menu
      label={t("questions-filter")}
      groups={[
        [{ id: "", label: t("questions-headings"), chosen: heading === null, run: () => onHeading(null) }],
        entries,
      ]}
    >
      <Button className="button button-bare button-small questions-filter" aria-label={t("questions-filter")}>
        <Icon icon={Filter} size={14} />
        {chosen ? chosen.label : <span className="questions-filter-all">{t("questions-headings")}</span>}
      </Button>
    </Menu>
  );
}
