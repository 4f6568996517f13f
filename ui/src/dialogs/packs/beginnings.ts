/** What a new own rule can begin with. */
import type { Draft } from "../../generated/wire";
import { catalogue, type TextId, t } from "../../locales/t";

export const EMPTY: Draft = {
  code: "",
  name: "",
  subjects: ["decision"],
  when: "",
  evidence: "",
  severity: "warning",
  nature: "gap",
  question_en: "",
  question_de: "",
  title_en: "",
  title_de: "",
  why_en: "",
  why_de: "",
  answer_en: "",
  answer_de: "",
};

interface Beginning {
  label: TextId;
  question: TextId;
  rule: Pick<Draft, "subjects" | "when" | "evidence">;
}

const BEGINNINGS: readonly Beginning[] = [
  {
    label: "packs-begin-heard",
    question: "packs-begin-heard-question",
    rule: { subjects: ["decision"], when: 'incoming(e, "consulted_on").size() == 0', evidence: "" },
  },
  {
    label: "packs-begin-unit",
    question: "packs-begin-unit-question",
    rule: {
      subjects: ["activity", "metric"],
      when: "owner_unit(e) == null",
      evidence: 'incoming(e, ["accountable_for", "responsible_for"])',
    },
  },
  {
    label: "packs-begin-sla",
    question: "packs-begin-sla-question",
    rule: { subjects: ["handoff"], when: "!has(e.sla)", evidence: 'incoming(e, "flows_to")' },
  },
  {
    label: "packs-begin-metric",
    question: "packs-begin-metric-question",
    rule: {
      subjects: ["metric"],
      when: 'e.type == "outcome" && !has(e.target)',
      evidence: 'outgoing(e, "measures")',
    },
  },
];

/** All of them, worded; the question in both languages. */
export function beginnings(): { id: string; label: string; rule: Partial<Draft> }[] {
  const both = { en: catalogue("en"), de: catalogue("de") };
  const said = (language: "en" | "de", id: TextId) => {
    const value = both[language].getMessage(id)?.value;
    return value ? both[language].formatPattern(value) : "";
  };
  return BEGINNINGS.map(({ label, question, rule }) => ({
    id: label,
    label: t(label),
    rule: { ...rule, question_en: said("en", question), question_de: said("de", question) },
  }));
}
