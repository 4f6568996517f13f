/** The rule pack of the model: profile, every rule in a form, own rules, and the whole as text. */
import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { canEdit } from "../../actions/when";
import type { RulePackInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { type OpenDocument, useDocument } from "../../state/document";
import { allowOwnRules, tune } from "../../state/packs";
import { useRequest } from "../../state/request";
import { serial } from "../../state/serial";
import { Button } from "../../widgets/Button";
import { Dialog } from "../../widgets/Dialog";
import { Select } from "../../widgets/Select";
import { OwnRules } from "./OwnRules";
import { PackText } from "./PackText";
import { RulesForm } from "./RulesForm";
import "./RulePack.css";

export function RulePack({ onClose }: { onClose(): void }) {
  const open = useDocument((document) => document.open);
  if (!open) return null;
  return <Shown open={open} onClose={onClose} />;
}

function Shown({ open, onClose }: { open: OpenDocument; onClose(): void }) {
  // Own rules that are allowed make other questions of the same revision.
  const { result } = useRequest("rule_pack", { text: null }, serial(open.questions));
  const [last, keep] = useState<RulePackInfo | null>(null);
  if (result && result !== last) keep(result);
  const info = result ?? last;
  return (
    <Dialog title={t("packs-title")} onClose={onClose} width={920}>
      {info && <Parts info={info} open={open} />}
    </Dialog>
  );
}

function Parts({ info, open }: { info: RulePackInfo; open: OpenDocument }) {
  const locked = !canEdit();
  const profile = info.profiles.find(({ on }) => on);
  return (
    <div className="pack">
      <div className="pack-profile">
        <Select
          label={t("packs-profile")}
          choices={info.profiles.map(({ id, name }) => ({ id, label: name }))}
          value={info.profile}
          disabled={locked}
          onChange={(id) => void tune({ type: "profile", id })}
        />
        <p>{profile?.description}</p>
      </div>
      {info.waits && (
        <div className="pack-waits" role="status">
          <p>{t("packs-waits")}</p>
          <Button small look="accent" onPress={() => void allowOwnRules()}>
            {t("packs-allow")}
          </Button>
        </div>
      )}
      <Problems info={info} />
      <Tabs className="pack-parts" defaultSelectedKey={info.waits ? "own" : "rules"}>
        <TabList className="pack-tabs" aria-label={t("packs-tabs")}>
          <Tab id="rules">{t("packs-rules")}</Tab>
          <Tab id="own">{t("packs-own")}</Tab>
          <Tab id="text">{t("packs-text")}</Tab>
        </TabList>
        <TabPanel id="rules" className="pack-panel">
          <RulesForm info={info} locked={locked} />
        </TabPanel>
        <TabPanel id="own" className="pack-panel">
          <OwnRules info={info} open={open} locked={locked} />
        </TabPanel>
        <TabPanel id="text" className="pack-panel">
          <PackText info={info} revision={open.mirror.revision} locked={locked} />
        </TabPanel>
      </Tabs>
    </div>
  );
}

/** What is wrong with the pack as it is saved. */
function Problems({ info }: { info: RulePackInfo }) {
  if (info.problems.length === 0) return null;
  return (
    <div className="pack-problems" role="status">
      <p>{t("packs-problems", { count: info.problems.length })}</p>
      <ul>
        {info.problems.map((problem) => (
          <li key={`${problem.pack} ${problem.line} ${problem.column} ${problem.sentence}`}>
            <b>{t("packs-place", { line: problem.line, column: problem.column })}</b> {problem.sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
