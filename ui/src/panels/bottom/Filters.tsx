/** What of the questions is shown: words, heading, weight, unit, the view in front. One button; what is chosen stands below. */
import { ListFilter } from "lucide-react";
import { useMemo } from "react";
import { Dialog, DialogTrigger, Popover, Button as Pressed } from "react-aria-components";
import type { Severity } from "../../generated/wire";
import { t } from "../../locales/t";
import { useAsking } from "../../state/asking";
import type { OpenDocument } from "../../state/document";
import { useHistory } from "../../state/history";
import { Field } from "../../widgets/Field";
import { Icon } from "../../widgets/Icon";
import { type Choice, Select } from "../../widgets/Select";
import { Switch } from "../../widgets/Switch";
import { headingChoices, severityChoices, unitChoices, versionChoices } from "./choices";
import "./Filters.css";

/** Stands for no choice. */
const EVERY = "";

export function Filters({ open, units }: { open: OpenDocument; units: ReadonlyMap<string, string> }) {
  const { heading, severity, unit, inView, words, since, ask } = useAsking();
  const versions = useHistory((history) => history.versions);
  const ofUnits = useMemo(() => unitChoices(open, units), [open, units]);
  const select = (label: string, every: string, choices: Choice<string>[], value: string | null, to: Take) => (
    <Select
      label={label}
      choices={[{ id: EVERY, label: every }, ...choices]}
      value={value ?? EVERY}
      onChange={(id) => to(id === EVERY ? null : id)}
    />
  );
  return (
    <DialogTrigger>
      <Pressed className="button button-bare button-small" aria-label={t("questions-filter")}>
        <Icon icon={ListFilter} size={14} />
        <span className="filter-word">{t("questions-filter")}</span>
      </Pressed>
      <Popover className="popover" offset={4} placement="top end">
        <Dialog className="filters" aria-label={t("questions-filter")}>
          <Field label={t("questions-search")} value={words} onChange={(words) => ask({ words })} autoFocus />
          {select(t("questions-heading"), t("questions-headings"), headingChoices(open.questions), heading, (heading) =>
            ask({ heading }),
          )}
          {select(t("questions-severity"), t("questions-severities"), severityChoices(), severity, (id) =>
            ask({ severity: id as Severity | null }),
          )}
          {select(t("questions-unit"), t("questions-units"), ofUnits, unit, (unit) => ask({ unit }))}
          {select(t("questions-since"), t("questions-since-ever"), versionChoices(versions), since, (since) =>
            ask({ since }),
          )}
          <Switch label={t("questions-in-view")} on={inView} onChange={(inView) => ask({ inView })} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

type Take = (id: string | null) => void;
