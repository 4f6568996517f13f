/** The register of waivers: those to see to first, each to be prolonged or removed. */
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { canEdit } from "../../actions/when";
import type { Severity, WaiverLine } from "../../generated/wire";
import { t } from "../../locales/t";
import { readDate } from "../../panels/inspector/AttributeValue";
import { go } from "../../panels/left/go";
import { useDocument } from "../../state/document";
import { useRequest } from "../../state/request";
import { perform } from "../../state/steps";
import { Button, IconButton } from "../../widgets/Button";
import { Chip } from "../../widgets/Chip";
import { Dialog } from "../../widgets/Dialog";
import { Field } from "../../widgets/Field";
import { day } from "../../widgets/moment";
import "./RulePack.css";

export function Waivers({ onClose }: { onClose(): void }) {
  const open = useDocument((document) => document.open);
  const { result } = useRequest("waivers", {}, open?.mirror.revision ?? 0);
  const [renewing, renew] = useState<string | null>(null);
  if (!open) return null;
  const show = (id: string) => {
    onClose();
    go(id, false);
  };
  return (
    <Dialog title={t("waivers-title")} onClose={onClose} width={720}>
      {result?.length === 0 && <p>{t("waivers-none")}</p>}
      <ul className="waivers">
        {result?.map((waiver) => {
          const subject = waiver.subject ? open.mirror.elements.get(waiver.subject) : undefined;
          return (
            <li key={waiver.id}>
              <span className={`waiver-state waiver-${waiver.state}`}>{waiver.state_label}</span>
              <div className="waiver-words">
                <p>
                  <b>
                    {waiver.code} {waiver.title}
                  </b>{" "}
                  {subject ? <Chip element={subject} onGo={() => show(subject.id)} /> : waiver.about}
                </p>
                <p>{waiver.reason}</p>
                <p className="pack-rule-weighs">
                  {waiver.who} ·{" "}
                  {waiver.until ? t("waivers-until", { until: day(waiver.until) }) : t("waivers-endless")}
                </p>
                {renewing === waiver.id && <Renew waiver={waiver} onClose={() => renew(null)} />}
              </div>
              <div className="pack-rule-buttons">
                <Button
                  small
                  disabled={!canEdit()}
                  onPress={() => renew(waiver.id)}
                  label={t("waivers-renew-named", { about: waiver.about })}
                >
                  {t("waivers-renew")}
                </Button>
                <IconButton
                  small
                  icon={Trash2}
                  disabled={!canEdit()}
                  label={t("waivers-remove", { about: waiver.about })}
                  onPress={() => void perform([{ op: "remove_waiver", id: waiver.id }])}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

/** Letters of a whole date: 2027-06-30. */
const DAY = 10;

function Renew({ waiver, onClose }: { waiver: WaiverLine; onClose(): void }) {
  const [until, set] = useState(waiver.until ?? "");
  const date = until.trim();
  const ready = date.length === DAY && readDate(date) !== null;
  const open = useDocument((document) => document.open);
  const save = async () => {
    if (!ready || !open) return;
    const { code, severity, reason, who } = waiver;
    const { subject, key } = waiver;
    const op = {
      op: "waive_finding",
      id: null,
      code,
      subject: subject ?? "",
      key,
      severity: severity as Severity,
      reason,
      who,
      until: date,
    } as const;
    if (await perform([op])) onClose();
  };
  return (
    <div className="waiver-renew">
      <Field
        label={t("waivers-renew-until")}
        value={until}
        onChange={set}
        onEnter={() => void save()}
        onEscape={onClose}
        problem={date === "" || ready ? null : t("waivers-renew-problem")}
        autoFocus
      />
      <Button small look="accent" onPress={() => void save()} disabled={!ready}>
        {t("waivers-renew-do")}
      </Button>
      <Button small look="bare" onPress={onClose}>
        {t("cancel")}
      </Button>
    </div>
  );
}
