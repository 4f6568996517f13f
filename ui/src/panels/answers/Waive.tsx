/** Living with a question: why, who decided that, until when. Waived ones count apart and come back when it is over. */
import { useEffect, useState } from "react";
import { author, rememberAuthor } from "../../dialogs/author";
import { t } from "../../locales/t";
import { waive } from "../../state/answers";
import { useDocument } from "../../state/document";
import { useRequest } from "../../state/request";
import { useWindow } from "../../state/window";
import { Button } from "../../widgets/Button";
import { Field } from "../../widgets/Field";
import { readDate } from "../inspector/AttributeValue";

export function Waive({ fingerprints }: { fingerprints: readonly string[] }) {
  const [asking, ask] = useState(false);
  const evidence = useWindow((window) => window.evidence);
  useEffect(() => {
    if (evidence?.wish === "waive") ask(true);
  }, [evidence]);
  if (asking) return <WaiveForm fingerprints={fingerprints} onClose={() => ask(false)} />;
  return (
    <div className="waive">
      <Button small onPress={() => ask(true)}>
        {t(fingerprints.length > 1 ? "waive-all" : "waive")}
      </Button>
    </div>
  );
}

function WaiveForm({ fingerprints, onClose }: { fingerprints: readonly string[]; onClose(): void }) {
  const revision = useDocument((document) => document.open?.mirror.revision ?? 0);
  const [grounds, setGrounds] = useState({ reason: "", who: author(), until: "" });
  const set = (part: Partial<typeof grounds>) => setGrounds({ ...grounds, ...part });
  const { result: terms } = useRequest("waiver_terms", {}, revision);
  const date = grounds.until.trim();
  const needed = terms?.end_required ?? false;
  const dated = date === "" || (date.length === DAY && readDate(date) !== null);
  const ready = grounds.reason.trim() !== "" && grounds.who.trim() !== "" && dated && !(needed && date === "");
  const done = async () => {
    if (!ready || !(await waive(fingerprints, grounds))) return;
    rememberAuthor(grounds.who.trim());
    onClose();
  };
  return (
    <fieldset
      className="fix-form waive"
      aria-label={t("waive")}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Field
        label={t("waive-reason")}
        value={grounds.reason}
        onChange={(reason) => set({ reason })}
        onEnter={() => void done()}
        lines
        autoFocus
      />
      <Field label={t("waive-who")} value={grounds.who} onChange={(who) => set({ who })} onEnter={() => void done()} />
      <Field
        label={t(needed ? "waive-until-required" : "waive-until")}
        value={grounds.until}
        placeholder={t("waive-until-hint")}
        onChange={(until) => set({ until })}
        onEnter={() => void done()}
        problem={dated ? null : t("waive-until-problem")}
      />
      <div className="fix-buttons">
        {terms?.offers.map(({ until, label }) => (
          <Button key={until} small onPress={() => set({ until })}>
            {label}
          </Button>
        ))}
      </div>
      <div className="fix-buttons">
        <Button look="accent" small onPress={() => void done()} disabled={!ready}>
          {t("waive-do")}
        </Button>
        <Button look="bare" small onPress={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </fieldset>
  );
}

/** Letters of a whole date: 2027-06-30. */
const DAY = 10;
