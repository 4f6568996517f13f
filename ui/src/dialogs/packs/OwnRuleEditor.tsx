/** Writes an own rule: it is checked while one types, and shows what it would find in the open model. */
import { useState } from "react";
import { KINDS } from "../../generated/metamodel";
import type { Draft, ElementKind, FunctionInfo, Nature, OwnRuleCheck, Severity } from "../../generated/wire";
import { t } from "../../locales/t";
import { kindWord, natureWord, severityWord } from "../../locales/words";
import type { OpenDocument } from "../../state/document";
import { tune } from "../../state/packs";
import { useRequest } from "../../state/request";
import { Button } from "../../widgets/Button";
import { Field } from "../../widgets/Field";
import { Select } from "../../widgets/Select";
import { beginnings } from "./beginnings";

/** As long a rule rests before it is tried, in ms. */
const REST = 250;

export function OwnRuleEditor({
  rule: first,
  replaces,
  functions,
  open,
  onClose,
}: {
  rule: Draft;
  replaces: string | null;
  functions: FunctionInfo[];
  open: OpenDocument;
  onClose(): void;
}) {
  const [rule, write] = useState(first);
  const set = (part: Partial<Draft>) => write({ ...rule, ...part });
  const { result, current } = useRequest("own_rule", { rule, replaces }, open.mirror.revision, REST);
  const problem = (field: string) => {
    const found = result?.problems.find((one) => one.field === field);
    if (!found) return null;
    const { line, column, sentence } = found;
    return line === null || column === null ? sentence : t("own-at", { line, column, sentence });
  };
  const said = rule.question_en.trim() !== "" || rule.question_de.trim() !== "";
  const ready = current && result?.problems.length === 0 && rule.code !== "" && rule.when.trim() !== "" && said;
  const save = async () => {
    if (ready && (await tune({ type: "own_rule", replaces, rule }))) onClose();
  };
  // Until something is typed, an empty field is no fault.
  const typed = (field: "code" | "when") => (rule[field] === "" ? null : problem(field));
  return (
    <div className="own-editor">
      <div className="own-fields">
        {replaces === null && <Beginnings onBegin={set} />}
        <div className="own-row">
          <Field
            label={t("own-code")}
            value={rule.code}
            onChange={(code) => set({ code: code.toUpperCase() })}
            problem={typed("code")}
            placeholder={t("own-code-hint")}
            autoFocus
          />
          <Select
            label={t("own-subject")}
            choices={subjects(rule)}
            value={rule.subjects.join()}
            onChange={(ids) => set({ subjects: ids.split(",") })}
          />
        </div>
        <div className="own-row">
          <Select
            label={t("own-severity")}
            choices={(["error", "warning", "hint"] as Severity[]).map((id) => ({ id, label: severityWord(id) }))}
            value={rule.severity as Severity}
            onChange={(severity) => set({ severity })}
          />
          <Select
            label={t("own-nature")}
            choices={(["flaw", "gap"] as Nature[]).map((id) => ({ id, label: natureWord(id) }))}
            value={rule.nature as Nature}
            onChange={(nature) => set({ nature })}
          />
        </div>
        <div className="own-code">
          <Field
            label={t("own-when")}
            value={rule.when}
            onChange={(when) => set({ when })}
            problem={typed("when")}
            lines
          />
          <Field
            label={t("own-evidence")}
            value={rule.evidence}
            onChange={(evidence) => set({ evidence })}
            problem={problem("evidence")}
            lines
          />
        </div>
        <Field
          label={t("own-question-en")}
          value={rule.question_en}
          onChange={(question_en) => set({ question_en })}
          lines
        />
        <Field
          label={t("own-question-de")}
          value={rule.question_de}
          onChange={(question_de) => set({ question_de })}
          lines
        />
        <div className="pack-buttons">
          <Button look="bare" onPress={onClose}>
            {t("cancel")}
          </Button>
          <Button look="primary" onPress={() => void save()} disabled={!ready}>
            {t("own-save")}
          </Button>
        </div>
      </div>
      <div className="own-aside">
        {result && rule.when.trim() !== "" && problem("when") === null && <Found check={result} />}
        <Functions functions={functions} />
      </div>
    </div>
  );
}

/** The kinds one can choose: each by itself, and what the rule has now. */
function subjects({ subjects }: Draft) {
  const word = (id: string) => kindWord(id as ElementKind);
  const single = KINDS.map(({ id }) => ({ id: id as string, label: word(id) }));
  const several = subjects.length > 1 ? [{ id: subjects.join(), label: subjects.map(word).join(", ") }] : [];
  return [...several, ...single];
}

function Beginnings({ onBegin }: { onBegin(rule: Partial<Draft>): void }) {
  const all = beginnings();
  const [chosen, choose] = useState("empty");
  const begin = (id: string) => {
    choose(id);
    onBegin(all.find((one) => one.id === id)?.rule ?? { when: "", evidence: "", question_en: "", question_de: "" });
  };
  return (
    <Select
      label={t("packs-begin")}
      choices={[{ id: "empty", label: t("packs-begin-empty") }, ...all.map(({ id, label }) => ({ id, label }))]}
      value={chosen}
      onChange={begin}
    />
  );
}

/** What the rule would ask in the open model. */
function Found({ check }: { check: OwnRuleCheck }) {
  return (
    <div className="own-found" aria-live="polite">
      {check.failed && <p className="own-failed">{check.failed}</p>}
      <p>{t("own-would-find", { count: check.count, of: check.of })}</p>
      <ul>
        {check.found.map(({ id, question }) => (
          <li key={id}>{question}</li>
        ))}
      </ul>
    </div>
  );
}

function Functions({ functions }: { functions: FunctionInfo[] }) {
  return (
    <details className="own-functions">
      <summary>{t("own-functions")}</summary>
      <dl>
        {functions.map(({ name, call, says }) => (
          <div key={name}>
            <dt>
              <code>{call}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
