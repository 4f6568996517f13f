/** The choices of an export. Those that mean nothing for a format are not shown. */
import type { Language, ViewRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { viewsInOrder } from "../../model/selectors";
import type { OpenDocument } from "../../state/document";
import { generated, stored, viewKey } from "../../state/window";
import { Select } from "../../widgets/Select";
import { Switch } from "../../widgets/Switch";
import type { Options } from "./options";

const FORMATS = ["png", "svg", "json"] as const satisfies Options["format"][];
const THEMES = ["light", "dark", "print"] as const satisfies Options["theme"][];
const LANGUAGES: Language[] = ["en", "de"];
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
  const picture = options.format !== "json";
  return (
    <div className="export-options">
      <Select
        label={t("export-format")}
        value={options.format}
        onChange={(format) => onChange({ format })}
        choices={FORMATS.map((id) => ({ id, label: t(`export-format-${id}`) }))}
      />
      {picture && <PictureFields open={open} options={options} onChange={onChange} />}
    </div>
  );
}

function PictureFields({ open, options, onChange }: Parameters<typeof OptionFields>[0]) {
  const views: { ref: ViewRef; label: string }[] = [
    ...viewsInOrder(open.mirror.views.values()).map((view) => ({ ref: stored(view.id), label: view.name })),
    ...open.generated.map((view) => ({ ref: generated(view.viewpoint), label: view.name })),
  ];
  const flags = [
    ["title_block", t("export-title-block")],
    ["legend", t("export-legend")],
    ["marks", t("export-marks")],
    ["transparent", t("export-transparent")],
  ] as const;
  const show = (key: string) => {
    const found = views.find(({ ref }) => viewKey(ref) === key);
    if (found) onChange({ view: found.ref });
  };
  return (
    <>
      <Select
        label={t("export-view")}
        value={viewKey(options.view)}
        onChange={show}
        choices={views.map(({ ref, label }) => ({ id: viewKey(ref), label }))}
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
      <div className="export-flags">
        {flags.map(([flag, label]) => (
          <Switch key={flag} label={label} on={options[flag]} onChange={(on) => onChange({ [flag]: on })} />
        ))}
      </div>
    </>
  );
}
