/** The choices of an export. Those that mean nothing for a format are not shown. */
import type { Language, ViewRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { viewsInOrder } from "../../model/selectors";
import type { OpenDocument } from "../../state/document";
import { isOnePicture, showsViews } from "../../state/exporting";
import { useHistory } from "../../state/history";
import { generated, stored, viewKey } from "../../state/window";
import { Select } from "../../widgets/Select";
import { Switch } from "../../widgets/Switch";
import type { Options } from "./options";

const FORMATS = ["png", "svg", "pdf", "pptx", "html", "xlsx", "csv", "json"] as const satisfies Options["format"][];
const THEMES = ["light", "dark", "print"] as const satisfies Options["theme"][];
/** Documents with pages: a view too large for one of them is divided, unless it should stay whole. */
const isDivided = (format: Options["format"]) => format === "pdf" || format === "pptx";
const isTable = (format: Options["format"]) => format === "xlsx" || format === "csv";
type Table = NonNullable<Options["table"]>;
const TABLES = [
  "responsibility_matrix",
  "decision_register",
  "metric_catalogue",
  "integration_matrix",
  "elements",
  "relations",
  "findings",
] as const satisfies Table[];
const PAPERS = ["wide", "a4", "a3"] as const satisfies Options["paper"][];
const LANGUAGES: Language[] = ["en", "de"];
/** Stands for every view or table, where one is chosen. */
const ALL = "all";
/** Stands for no version. */
const NEVER = "";
const SCALES = ["1", "2", "3", "4"] as const;

export function OptionFields({
  open,
  options,
  onChange,
}: {
  open: OpenDocument;
  options: Options;
  onChange(change: Partial<Options>): void;
}) {
  const picture = showsViews(options.format);
  return (
    <div className="export-options">
      <Select
        label={t("export-format")}
        value={options.format}
        onChange={(format) => onChange({ format, ...(format === "csv" && !options.table ? { table: TABLES[0] } : {}) })}
        choices={FORMATS.map((id) => ({ id, label: t(`export-format-${id}`) }))}
      />
      {isTable(options.format) && <TableField options={options} onChange={onChange} />}
      {picture && <PictureFields open={open} options={options} onChange={onChange} />}
    </div>
  );
}

function PictureFields({ open, options, onChange }: Parameters<typeof OptionFields>[0]) {
  const views: { ref: ViewRef; label: string }[] = [
    ...viewsInOrder(open.mirror.views.values()).map((view) => ({ ref: stored(view.id), label: view.name })),
    ...open.generated.map((view) => ({ ref: generated(view.viewpoint), label: view.name })),
  ];
  const show = (key: string) => {
    const found = views.find(({ ref }) => viewKey(ref) === key);
    if (found) onChange({ view: found.ref, all_views: false });
    else onChange({ all_views: true });
  };
  return (
    <>
      <Select
        label={t("export-view")}
        value={options.all_views ? ALL : viewKey(options.view)}
        onChange={show}
        choices={[
          { id: ALL, label: t("export-all-views") },
          ...views.map(({ ref, label }) => ({ id: viewKey(ref), label })),
        ]}
      />
      <Select
        label={t("export-language")}
        value={options.language}
        onChange={(language) => onChange({ language })}
        choices={LANGUAGES.map((id) => ({ id, label: t(`action-language-${id}`) }))}
      />
      <Select
        label={t("export-theme")}
        value={options.theme}
        onChange={(theme) => onChange({ theme })}
        choices={THEMES.map((id) => ({ id, label: t(`export-theme-${id}`) }))}
      />
      {options.format === "png" && (
        <Select
          label={t("export-scale")}
          value={String(options.scale) as (typeof SCALES)[number]}
          onChange={(scale) => onChange({ scale: Number(scale) })}
          choices={SCALES.map((id) => ({ id, label: t("export-times", { scale: id }) }))}
        />
      )}
      {options.format === "pdf" && (
        <Select
          label={t("export-paper")}
          value={options.paper}
          onChange={(paper) => onChange({ paper })}
          choices={PAPERS.map((id) => ({ id, label: t(`export-paper-${id}`) }))}
        />
      )}
      <Since options={options} onChange={onChange} />
      <Flags options={options} onChange={onChange} />
    </>
  );
}

type Chosen = Pick<Parameters<typeof OptionFields>[0], "options" | "onChange">;

/** Which table; a workbook can hold all. */
function TableField({ options, onChange }: Chosen) {
  const tables = TABLES.map((id) => ({ id, label: t(`export-table-${id}`) }));
  return (
    <Select<Table | typeof ALL>
      label={t("export-table")}
      value={options.table ?? ALL}
      onChange={(id) => onChange({ table: id === ALL ? null : id })}
      choices={options.format === "csv" ? tables : [{ id: ALL, label: t("export-all-tables") }, ...tables]}
    />
  );
}

/** Since which version differences are drawn. */
function Since({ options, onChange }: Chosen) {
  const versions = useHistory((history) => history.versions) ?? [];
  if (versions.length === 0) return null;
  return (
    <Select
      label={t("export-since")}
      value={options.since?.type === "version" ? options.since.id : NEVER}
      onChange={(id) => onChange({ since: id === NEVER ? null : { type: "version", id } })}
      choices={[
        { id: NEVER, label: t("export-since-never") },
        ...versions.map(({ id, name }) => ({ id, label: name })),
      ]}
    />
  );
}

function Flags({ options, onChange }: Chosen) {
  const flags = [
    ...(options.format === "html" ? [] : [["title_block", t("export-title-block")] as const]),
    ["legend", t("export-legend")],
    ["marks", t("export-marks")],
    ...(options.format === "pptx" ? [["appendix", t("export-appendix")] as const] : []),
    ...(isDivided(options.format) ? [["whole", t("export-whole")] as const] : []),
    ...(isOnePicture(options.format) ? [["transparent", t("export-transparent")] as const] : []),
  ] as const;
  return (
    <div className="export-flags">
      {flags.map(([flag, label]) => (
        <Switch key={flag} label={label} on={options[flag] ?? false} onChange={(on) => onChange({ [flag]: on })} />
      ))}
    </div>
  );
}
