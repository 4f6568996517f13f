/** Every rule: what it finds, how much it weighs, its numbers. For people who do not write TOML. */
import { useState } from "react";
import type { RulePackInfo, TunedParameter, TunedRule } from "../../generated/wire";
import { t } from "../../locales/t";
import { severityWord } from "../../locales/words";
import { tune } from "../../state/packs";
import { Field } from "../../widgets/Field";
import { type Choice, Select } from "../../widgets/Select";

/** Stands for: as without the pack. */
const AS_IS = "as-is";

export function RulesForm({ info, locked }: { info: RulePackInfo; locked: boolean }) {
  const [words, find] = useState("");
  const wanted = words.toLocaleLowerCase().split(/\s+/);
  const fits = ({ code, name, finds, heading_label }: TunedRule) => {
    const text = `${code} ${name} ${finds} ${heading_label}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  const rules = info.rules.filter(fits);
  return (
    <>
      <Field label={t("packs-search")} value={words} onChange={find} />
      {rules.length === 0 && <p>{t("packs-none")}</p>}
      <ul className="pack-rules">
        {rules.map((rule, at) => (
          <li key={rule.code}>
            {rule.heading !== rules[at - 1]?.heading && <h3>{rule.heading_label}</h3>}
            <RuleRow rule={rule} locked={locked} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RuleRow({ rule, locked }: { rule: TunedRule; locked: boolean }) {
  const choices: Choice<string>[] = [
    { id: AS_IS, label: t("packs-as-is") },
    ...(["error", "warning", "hint"] as const).map((id) => ({ id: id as string, label: severityWord(id) })),
    { id: "off", label: t("packs-off") },
    ...(rule.severity === "mixed" ? [{ id: "mixed", label: t("packs-mixed") }] : []),
  ];
  const weigh = (id: string) => {
    if (id !== "mixed") void tune({ type: "severity", code: rule.code, severity: id === AS_IS ? null : id });
  };
  return (
    <div className="pack-rule">
      <div className="pack-rule-words">
        <b>
          {rule.code} {rule.name}
        </b>
        <p>{rule.finds}</p>
        <p className="pack-rule-weighs">
          {rule.weighs} · {t("packs-found", { count: rule.found })}
        </p>
      </div>
      <div className="pack-rule-fields">
        <Select
          label={t("packs-severity-of", { code: rule.code })}
          bare
          choices={choices}
          value={rule.severity ?? AS_IS}
          disabled={locked}
          onChange={weigh}
        />
        {rule.parameters.map((parameter) => (
          <NumberField key={parameter.name} code={rule.code} parameter={parameter} locked={locked} />
        ))}
      </div>
    </div>
  );
}

function NumberField({ code, parameter, locked }: { code: string; parameter: TunedParameter; locked: boolean }) {
  const { name, label, number, least, most } = parameter;
  const [text, type] = useState<string | null>(null);
  const shown = text ?? String(number);
  const typed = /^\d+$/.test(shown.trim()) ? Number(shown) : Number.NaN;
  const fits = typed >= least && typed <= most;
  const done = () => {
    if (text === null || !fits) return;
    type(null);
    if (typed !== number)
      void tune({ type: "parameter", code, name, number: typed === parameter.default ? null : typed });
  };
  return (
    <Field
      label={label}
      value={shown}
      onChange={type}
      onBlur={done}
      onEnter={done}
      readOnly={locked}
      problem={fits ? null : t("packs-number-problem", { least, most })}
    />
  );
}
