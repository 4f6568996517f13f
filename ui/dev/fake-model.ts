/** A small model for unit tests and `?fake` in development. Invented. */
import type {
  Element,
  ElementKind,
  OpenModel,
  Question,
  Questions,
  Relation,
  RelationKind,
  ViewNode,
} from "../src/generated/wire";

export function element(id: string, kind: ElementKind, name: string, attributes: Element["attributes"] = {}): Element {
  return { id, kind, name, description: "", attributes, tags: [], properties: {}, statements: [] };
}

export function relation(id: string, kind: RelationKind, source: string, target: string): Relation {
  return { id, kind, source, target, attributes: {}, properties: {}, statements: [] };
}

const node = (element: string, order: number, x: number, y: number): ViewNode => ({
  view: "v1",
  element,
  order,
  x,
  y,
  width: 140,
  height: 50,
  parent: null,
});

const question = (fingerprint: string, parts: Partial<Question>): Question => ({
  fingerprint,
  code: "DEC01",
  heading: "decision_rights",
  severity: "error",
  nature: "gap",
  subject: "pilot",
  evidence: ["pilot"],
  question: "Who decides “Admit account to pilot”?",
  explanation: "Nobody decides it yet.",
  waived: false,
  waiver: null,
  ...parts,
});

export function questions(items: Question[]): Questions {
  const count = (test: (item: Question) => boolean) => items.filter((item) => !item.waived && test(item)).length;
  const open = items.filter((item) => !item.waived);
  const line = ({ code, severity, nature, heading, question: text, fingerprint }: Question) => ({
    code,
    severity,
    nature,
    heading,
    question: text,
    fingerprints: [fingerprint],
  });
  const lines = open.map(line);
  const headings = [...new Set(open.map((item) => item.heading))];
  return {
    number: 1,
    items,
    lines,
    waived_lines: items.filter((item) => item.waived).map(line),
    first: lines.slice(0, 10).map((_, at) => at),
    counts: {
      error: count((item) => item.severity === "error"),
      warning: count((item) => item.severity === "warning"),
      hint: count((item) => item.severity === "hint"),
      waived: items.length - open.length,
      flaws: count((item) => item.nature === "flaw"),
      gaps: count((item) => item.nature === "gap"),
    },
    headings: headings.map((id) => ({ id, label: id, count: count((item) => item.heading === id) })),
  };
}

const score = (id: string, label: string, numerator: number, denominator: number) => ({
  id,
  label,
  numerator,
  denominator,
  lower_is_better: id === "amplification",
  answered: denominator > 0,
});

/** The model as `snapshot` gives it. A new copy each time. */
export function fakeModel(): OpenModel {
  const pilot = element("pilot", "decision", "Admit account to pilot", {
    question: "Does this account get a pilot?",
    reversibility: "two_way",
  });
  pilot.statements = [
    { attribute: "question", value: "Does this account get a pilot?", source: "CMO" },
    { attribute: "question", value: "Do we pay for this pilot?", source: "CFO" },
  ];
  return {
    revision: 1,
    path: "/models/arvenda.gtm",
    file_name: "arvenda.gtm",
    access: "read_write",
    access_reason: null,
    file: "same",
    migrated: null,
    info: { name: "Arvenda Systems", description: "", language: "en" },
    elements: [
      pilot,
      element("vp", "role", "VP Sales"),
      element("cs", "role", "Head of CS"),
      element("sales", "unit", "Sales"),
      element("fit", "policy", "Account fit criteria", { type: "criterion" }),
      element("run", "activity", "Run pilot", { nature: "ongoing" }),
      element("leads", "goal", "1,200 qualified leads"),
      element("win", "metric", "Win rate", { type: "outcome" }),
      element("bonus", "incentive", "SDR bonus"),
      element("evaluate", "journey_stage", "Evaluate"),
    ],
    relations: [
      relation("r1", "accountable_for", "vp", "pilot"),
      relation("r2", "consulted_on", "cs", "pilot"),
      relation("r3", "basis_for", "fit", "pilot"),
      relation("r4", "directs", "pilot", "run"),
      relation("r5", "part_of", "vp", "sales"),
    ],
    views: [{ id: "v1", viewpoint: "decision_map", name: "Decision map" }],
    nodes: [
      node("pilot", 0, 240, 200),
      node("vp", 1, 40, 60),
      node("cs", 2, 240, 60),
      node("fit", 3, 440, 200),
      node("run", 4, 240, 340),
    ],
    edges: [],
    notes: [],
    generated: [
      { viewpoint: "operating_model", name: "Operating model" },
      { viewpoint: "decision_map", name: "Decision map" },
    ],
    questions: questions([
      question("f1", {
        code: "GOA02",
        heading: "goal_conflicts",
        nature: "flaw",
        subject: "bonus",
        evidence: ["bonus", "leads"],
        question: "Should pay depend on the number of leads alone?",
      }),
      question("f2", { evidence: ["pilot", "vp", "r1"] }),
      question("f3", {
        code: "DEC03",
        severity: "warning",
        question: "Which figure or data is “Admit account to pilot” decided with?",
      }),
      question("f4", {
        code: "MOD01",
        heading: "hygiene",
        severity: "hint",
        subject: "win",
        evidence: ["win"],
        question: "What is “Win rate” connected with?",
      }),
    ]),
    scorecard: [
      score("decision_clarity", "Decision clarity", 0, 1),
      score("ownership_clarity", "Ownership clarity", 3, 7),
      score("steerability", "Steerability", 0, 0),
      score("amplification", "Amplification", 0, 0),
    ],
    undo: "Create decision “Admit account to pilot”",
    redo: null,
    versions: 1,
    saved_version: {
      id: "ver1",
      name: "Before the workshop",
      note: "",
      author: "Ada",
      at: "2026-03-02T14:32:00Z",
      revision: 1,
      automatic: false,
      scenario: "main",
      parents: [],
    },
    scenario: { id: "main", name: "as-is", current: true, head: "ver1", created_at: "2026-03-01T09:00:00Z" },
    scenarios: 1,
    conflicts: 0,
  };
}
