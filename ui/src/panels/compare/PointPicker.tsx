/** Chooses a state: what is open, another scenario, a version, another file. */
import { ChevronDown, FileText } from "lucide-react";
import { useState } from "react";
import { Button as Pressed } from "react-aria-components";
import type { PointInfo, PointRef } from "../../generated/wire";
import { t } from "../../locales/t";
import { host } from "../../state/host";
import { fileName, type Points, pointKey } from "../../state/points";
import { Button } from "../../widgets/Button";
import { Dialog, DialogButtons } from "../../widgets/Dialog";
import { Field } from "../../widgets/Field";
import { Icon } from "../../widgets/Icon";
import { type Entry, Menu } from "../../widgets/Menu";
import { moment } from "../../widgets/moment";
import "./PointPicker.css";

interface Props {
  /** What it is chosen for. */
  label: string;
  value: PointRef | null;
  /** The core's words for it, once they are known. */
  info: Pick<PointInfo, "label" | "detail"> | null;
  points: Points;
  /** Whether the state that is open can be chosen. */
  now: boolean;
  /** Whether another file can be chosen. */
  files?: boolean;
  onChange(point: PointRef): void;
}

export function PointPicker({ label, value, info, points, now, files = true, onChange }: Props) {
  const [asking, ask] = useState(false);
  const shown = info?.label ?? (value ? wordsOf(value, points) : t("compare-choose"));
  const browse = async () => {
    if (!host().desktop) return ask(true);
    const path = await host().pickOpen();
    if (path) onChange({ type: "file", path });
  };
  return (
    <>
      <Menu label={label} groups={groupsOf({ value, points, now, onChange }, files ? () => void browse() : null)}>
        <Pressed className="button button-line point">
          <span className="unseen">{`${label}: `}</span>
          <span className="point-label">{shown} </span>
          {info?.detail && <span className="point-detail">{info.detail}</span>}
          <Icon icon={ChevronDown} size={14} />
        </Pressed>
      </Menu>
      {asking && <FilePath onChange={(path) => onChange({ type: "file", path })} onClose={() => ask(false)} />}
    </>
  );
}

type Choosing = Pick<Props, "value" | "points" | "now" | "onChange">;

function groupsOf({ value, points, now, onChange }: Choosing, browse: (() => void) | null): Entry[][] {
  const entry = (point: PointRef, label: string): Entry => ({
    id: pointKey(point),
    label,
    chosen: value !== null && pointKey(value) === pointKey(point),
    run: () => onChange(point),
  });
  return [
    now ? [entry({ type: "now" }, t("compare-now"))] : [],
    points.scenarios.map(({ id, name }) => entry({ type: "scenario", id }, t("compare-scenario", { name }))),
    points.versions.map(({ id, name, at }) =>
      entry({ type: "version", id }, t("compare-version", { name, at: moment(at) })),
    ),
    browse ? [{ id: "file", label: t("compare-file"), icon: FileText, run: browse }] : [],
  ];
}

function wordsOf(point: PointRef, { scenarios, versions }: Points): string {
  if (point.type === "now") return t("compare-now");
  if (point.type === "file") return fileName(point.path);
  const known = point.type === "scenario" ? scenarios : versions;
  return known.find(({ id }) => id === point.id)?.name ?? "";
}

/** Asks for the path of a file: in a browser, which has no dialog that would tell it. */
function FilePath({ onChange, onClose }: { onChange(path: string): void; onClose(): void }) {
  const [path, setPath] = useState("");
  const wanted = path.trim();
  const go = () => {
    if (wanted === "") return;
    onClose();
    onChange(wanted);
  };
  return (
    <Dialog title={t("compare-file-title")} onClose={onClose}>
      <Field label={t("start-path")} value={path} onChange={setPath} onEnter={go} autoFocus />
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="primary" onPress={go} disabled={wanted === ""}>
          {t("compare-file-take")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
