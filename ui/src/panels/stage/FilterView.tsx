/** Which part of a generated view is shown: kinds, units, what lies around one element. */
import { ListFilter } from "lucide-react";
import { useMemo } from "react";
import { Dialog, DialogTrigger, Popover, Button as Pressed } from "react-aria-components";
import type { ElementKind, Filter, Viewpoint } from "../../generated/wire";
import { t } from "../../locales/t";
import { kindsWord, layerWord } from "../../locales/words";
import { elementsOf } from "../../model/selectors";
import type { OpenDocument } from "../../state/document";
import { useWindow } from "../../state/window";
import { Button } from "../../widgets/Button";
import { Icon } from "../../widgets/Icon";
import { Select } from "../../widgets/Select";
import { Switch } from "../../widgets/Switch";
import { isShown, kindsByLayer, restrictions, withAround, withKinds, withUnit } from "./filter";
import "./FilterView.css";

interface Props {
  open: OpenDocument;
  viewpoint: Viewpoint;
  filter: Filter | null;
}

export function FilterView({ open, viewpoint, filter }: Props) {
  const take = (next: Filter | null) => useWindow.getState().filterView(viewpoint, next);
  const count = restrictions(filter);
  const name = count === 0 ? t("stage-filter") : t("stage-filtered", { count });
  return (
    <DialogTrigger>
      <Pressed className={`button button-bare button-small ${count > 0 ? "stage-filtered" : ""}`} aria-label={name}>
        <Icon icon={ListFilter} size={14} />
        {t("stage-filter")}
        {count > 0 && <span className="num">{count}</span>}
      </Pressed>
      <Popover className="popover" offset={4} placement="bottom end">
        <Dialog className="view-filter" aria-label={t("stage-filter")}>
          <Kinds open={open} filter={filter} take={take} />
          <Units open={open} filter={filter} take={take} />
          <Surroundings open={open} filter={filter} take={take} />
          <Button small onPress={() => take(null)} disabled={count === 0}>
            {t("stage-filter-none")}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

type Part = Omit<Props, "viewpoint"> & { take(filter: Filter | null): void };

function Kinds({ open, filter, take }: Part) {
  const { elements } = open.mirror;
  const layers = useMemo(() => {
    const kinds = new Set<ElementKind>([...elements.values()].map(({ kind }) => kind));
    return kindsByLayer(kinds);
  }, [elements]);
  return (
    <fieldset>
      <legend>{t("stage-filter-kinds")}</legend>
      <div className="view-filter-layers">
        {layers.map(({ layer, kinds }) => (
          <div key={layer} className={`view-filter-layer L-${layer}`}>
            <Switch
              label={layerWord(layer)}
              on={kinds.some((kind) => isShown(filter, kind))}
              onChange={(on) => take(withKinds(filter, kinds, on))}
            />
            {kinds.map((kind) => (
              <div key={kind} className="view-filter-kind">
                <Switch
                  label={kindsWord(kind)}
                  on={isShown(filter, kind)}
                  onChange={(on) => take(withKinds(filter, [kind], on))}
                />
              </div>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Units({ open, filter, take }: Part) {
  const units = elementsOf(open.mirror, "unit");
  if (units.length === 0) return null;
  return (
    <fieldset>
      <legend>{t("stage-filter-units")}</legend>
      <div className="view-filter-units">
        {units.map(({ id, name }) => (
          <Switch
            key={id}
            label={name}
            on={filter?.units?.includes(id) ?? false}
            onChange={(on) => take(withUnit(filter, id, on))}
          />
        ))}
      </div>
    </fieldset>
  );
}

const STEPS = ["1", "2", "3", "4"] as const;

function Surroundings({ open, filter, take }: Part) {
  const chosen = useWindow((window) => window.selection.elements);
  const around = filter?.around ?? null;
  const [only] = chosen.length === 1 ? chosen : [];
  const name = (id: string) => open.mirror.elements.get(id)?.name ?? "";
  return (
    <fieldset>
      <legend>{t("stage-filter-around")}</legend>
      {around && (
        <Select
          label={t("stage-filter-steps", { name: name(around.element) })}
          choices={STEPS.map((id) => ({ id, label: t("stage-filter-lines", { count: Number(id) }) }))}
          value={STEPS.find((id) => Number(id) === around.steps) ?? "1"}
          onChange={(id) => take(withAround(filter, { ...around, steps: Number(id) }))}
        />
      )}
      {only && only !== around?.element && (
        <Button small onPress={() => take(withAround(filter, { element: only, steps: around?.steps ?? 1 }))}>
          {t("stage-filter-take", { name: name(only) })}
        </Button>
      )}
      {around ? (
        <Button small look="bare" onPress={() => take(withAround(filter, null))}>
          {t("stage-filter-let")}
        </Button>
      ) : (
        !only && <p className="view-filter-how">{t("stage-filter-how")}</p>
      )}
    </fieldset>
  );
}
