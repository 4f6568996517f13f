// Made by `cargo xtask gen`; do not edit.
import type { ElementKind, Family, Language, Layer, RelationKind, Viewpoint } from "./wire";

/** A typed attribute: its id and what it may hold. */
export type AttributeSpec = { id: string; type: "text" | "date" | "number" | "yes_no" | "choice"; choices?: string[] };

/** Words by id. `attribute` also has `kind.attribute` where a kind has its own word; `choice` has `attribute.value`. */
export type Words = {
  kind: Record<ElementKind, string>;
  kindPlural: Record<ElementKind, string>;
  layer: Record<Layer, string>;
  relation: Record<RelationKind, string>;
  relationReversed: Record<RelationKind, string>;
  letter: Partial<Record<RelationKind, string>>;
  attribute: Record<string, string>;
  choice: Record<string, string>;
  viewpoint: Record<Viewpoint, string>;
  heading: Record<string, string>;
  severity: Record<string, string>;
  nature: Record<string, string>;
};

export const KINDS: { id: ElementKind; layer: Layer; attributes: AttributeSpec[] }[] = [
 {
  "id": "ambition",
  "layer": "strategy",
  "attributes": [{ "id": "horizon", "type": "text" }, { "id": "target", "type": "text" }]
 },
 {
  "id": "goal",
  "layer": "strategy",
  "attributes": [
   { "id": "target", "type": "text" },
   { "id": "due", "type": "date" },
   { "id": "scope", "type": "choice", "choices": ["local", "shared"] }
  ]
 },
 {
  "id": "conflict",
  "layer": "strategy",
  "attributes": [
   { "id": "type", "type": "choice", "choices": ["goal", "definition", "rule", "responsibility"] },
   { "id": "trade_off", "type": "text" }
  ]
 },
 {
  "id": "offering",
  "layer": "market",
  "attributes": [{ "id": "value_proposition", "type": "text" }, { "id": "pricing", "type": "text" }]
 },
 {
  "id": "segment",
  "layer": "market",
  "attributes": [
   { "id": "icp", "type": "text" },
   { "id": "dimension", "type": "text" },
   { "id": "from", "type": "number" },
   { "id": "to", "type": "number" }
  ]
 },
 {
  "id": "buyer_role",
  "layer": "market",
  "attributes": [{ "id": "influence", "type": "choice", "choices": ["champion", "decider", "user", "blocker", "influencer"] }]
 },
 {
  "id": "journey_stage",
  "layer": "market",
  "attributes": [
   { "id": "position", "type": "choice", "choices": ["entry", "middle", "outcome"] },
   { "id": "entry_criteria", "type": "text" },
   { "id": "exit_criteria", "type": "text" }
  ]
 },
 {
  "id": "channel",
  "layer": "market",
  "attributes": [
   { "id": "mode", "type": "choice", "choices": ["digital", "personal", "partner"] },
   { "id": "status", "type": "choice", "choices": ["current", "experimental", "legacy", "planned"] }
  ]
 },
 {
  "id": "unit",
  "layer": "organisation",
  "attributes": [
   {
    "id": "discipline",
    "type": "choice",
    "choices": ["marketing", "sales", "customer_success", "data", "product", "finance", "leadership", "partner", "other"]
   }
  ]
 },
 {
  "id": "role",
  "layer": "organisation",
  "attributes": [{ "id": "holder", "type": "text" }, { "id": "vacant", "type": "yes_no" }]
 },
 {
  "id": "forum",
  "layer": "organisation",
  "attributes": [
   {
    "id": "cadence",
    "type": "choice",
    "choices": ["daily", "weekly", "biweekly", "monthly", "quarterly", "yearly", "on_demand", "once"]
   }
  ]
 },
 {
  "id": "decision",
  "layer": "decision",
  "attributes": [
   { "id": "question", "type": "text" },
   { "id": "allowed_answers", "type": "text" },
   { "id": "recurrence", "type": "choice", "choices": ["recurring", "one_off"] },
   { "id": "reversibility", "type": "choice", "choices": ["two_way", "one_way"] }
  ]
 },
 {
  "id": "policy",
  "layer": "decision",
  "attributes": [
   { "id": "type", "type": "choice", "choices": ["principle", "criterion", "rule", "definition"] },
   { "id": "statement", "type": "text" },
   { "id": "status", "type": "choice", "choices": ["current", "experimental", "legacy", "planned"] }
  ]
 },
 {
  "id": "metric",
  "layer": "information",
  "attributes": [
   { "id": "type", "type": "choice", "choices": ["input", "output", "outcome", "forecast"] },
   { "id": "definition", "type": "text" },
   { "id": "formula", "type": "text" },
   { "id": "counts", "type": "text" },
   { "id": "assumptions", "type": "text" },
   { "id": "target", "type": "text" },
   { "id": "status", "type": "choice", "choices": ["current", "experimental", "legacy", "planned"] }
  ]
 },
 {
  "id": "data_object",
  "layer": "information",
  "attributes": [
   { "id": "definition", "type": "text" },
   { "id": "status", "type": "choice", "choices": ["current", "experimental", "legacy", "planned"] }
  ]
 },
 {
  "id": "incentive",
  "layer": "governance",
  "attributes": [
   { "id": "type", "type": "choice", "choices": ["variable_pay", "bonus", "spiff", "recognition"] },
   { "id": "share", "type": "text" },
   { "id": "status", "type": "choice", "choices": ["current", "experimental", "legacy", "planned"] }
  ]
 },
 {
  "id": "activity",
  "layer": "execution",
  "attributes": [
   { "id": "nature", "type": "choice", "choices": ["ongoing", "project"] },
   { "id": "ends_on", "type": "date" },
   { "id": "status", "type": "choice", "choices": ["current", "experimental", "legacy", "planned"] }
  ]
 },
 {
  "id": "handoff",
  "layer": "execution",
  "attributes": [
   { "id": "trigger", "type": "text" },
   { "id": "acceptance_criteria", "type": "text" },
   { "id": "sla", "type": "text" },
   { "id": "return_path", "type": "text" },
   { "id": "status", "type": "choice", "choices": ["current", "experimental", "legacy", "planned"] }
  ]
 },
 {
  "id": "system",
  "layer": "execution",
  "attributes": [
   { "id": "vendor", "type": "text" },
   { "id": "status", "type": "choice", "choices": ["current", "experimental", "legacy", "planned"] }
  ]
 },
 {
  "id": "automation",
  "layer": "execution",
  "attributes": [
   { "id": "type", "type": "choice", "choices": ["rule_based", "predictive", "generative"] },
   { "id": "autonomy", "type": "choice", "choices": ["assists", "recommends", "acts"] },
   {
    "id": "purpose",
    "type": "choice",
    "choices": ["lead_generation", "routing", "scoring", "forecasting", "personalisation", "other"]
   },
   { "id": "assumptions", "type": "text" },
   { "id": "status", "type": "choice", "choices": ["current", "experimental", "legacy", "planned"] }
  ]
 }
];

export const RELATIONS: { id: RelationKind; family: Family; attributes: AttributeSpec[] }[] = [
 { "id": "part_of", "family": "structure", "attributes": [] },
 { "id": "reports_to", "family": "structure", "attributes": [] },
 { "id": "member_of", "family": "structure", "attributes": [{ "id": "chair", "type": "yes_no" }] },
 { "id": "accountable_for", "family": "responsibility", "attributes": [] },
 { "id": "responsible_for", "family": "responsibility", "attributes": [{ "id": "condition", "type": "text" }] },
 { "id": "consulted_on", "family": "responsibility", "attributes": [] },
 { "id": "recommends", "family": "responsibility", "attributes": [] },
 { "id": "agrees_to", "family": "responsibility", "attributes": [] },
 { "id": "informed_of", "family": "responsibility", "attributes": [] },
 { "id": "decides", "family": "responsibility", "attributes": [] },
 { "id": "informs", "family": "information", "attributes": [] },
 { "id": "basis_for", "family": "authority", "attributes": [] },
 { "id": "decided_in", "family": "authority", "attributes": [] },
 { "id": "directs", "family": "steering", "attributes": [] },
 { "id": "impacts", "family": "information", "attributes": [] },
 { "id": "resolves", "family": "authority", "attributes": [] },
 { "id": "involves", "family": "conflict", "attributes": [] },
 { "id": "pursues", "family": "steering", "attributes": [] },
 { "id": "contributes_to", "family": "steering", "attributes": [] },
 { "id": "measures", "family": "information", "attributes": [] },
 { "id": "forecasts", "family": "information", "attributes": [] },
 { "id": "reviews", "family": "authority", "attributes": [] },
 { "id": "rewards", "family": "steering", "attributes": [{ "id": "weight", "type": "number" }] },
 { "id": "applies_to", "family": "plain", "attributes": [] },
 {
  "id": "transitions_to",
  "family": "flow",
  "attributes": [
   { "id": "type", "type": "choice", "choices": ["forward", "back", "pause", "re_entry"] },
   { "id": "share", "type": "number" },
   { "id": "channel_switch", "type": "yes_no" },
   { "id": "contact_switch", "type": "yes_no" }
  ]
 },
 { "id": "offered_to", "family": "plain", "attributes": [] },
 { "id": "sold_via", "family": "plain", "attributes": [] },
 { "id": "travels", "family": "plain", "attributes": [] },
 { "id": "reached_via", "family": "plain", "attributes": [] },
 { "id": "serves", "family": "plain", "attributes": [] },
 { "id": "flows_to", "family": "flow", "attributes": [] },
 { "id": "reads", "family": "information", "attributes": [] },
 { "id": "writes", "family": "information", "attributes": [] },
 { "id": "master_of", "family": "structure", "attributes": [] },
 { "id": "runs_on", "family": "structure", "attributes": [] },
 { "id": "uses", "family": "plain", "attributes": [] },
 { "id": "computed_from", "family": "information", "attributes": [] },
 { "id": "reconciles_with", "family": "information", "attributes": [{ "id": "mapping", "type": "text" }] },
 { "id": "automates", "family": "steering", "attributes": [] },
 { "id": "governs", "family": "authority", "attributes": [] }
];

/** What a line drawn between two kinds (`from>to`) may mean, most likely first. A pair without a key allows nothing. */
export const CONNECTIONS: Record<string, { kind: RelationKind; reversed: boolean }[]> = {
 "ambition>goal": [{ "kind": "contributes_to", "reversed": true }],
 "ambition>unit": [{ "kind": "accountable_for", "reversed": true }],
 "ambition>role": [{ "kind": "accountable_for", "reversed": true }],
 "ambition>forum": [{ "kind": "reviews", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "ambition>metric": [{ "kind": "measures", "reversed": true }],
 "goal>ambition": [{ "kind": "contributes_to", "reversed": false }],
 "goal>goal": [{ "kind": "contributes_to", "reversed": false }, { "kind": "part_of", "reversed": false }],
 "goal>conflict": [{ "kind": "involves", "reversed": true }],
 "goal>unit": [{ "kind": "pursues", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "goal>role": [{ "kind": "pursues", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "goal>forum": [{ "kind": "reviews", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "goal>decision": [{ "kind": "directs", "reversed": true }],
 "goal>metric": [{ "kind": "measures", "reversed": true }],
 "goal>incentive": [{ "kind": "rewards", "reversed": true }],
 "goal>activity": [{ "kind": "contributes_to", "reversed": true }],
 "conflict>goal": [{ "kind": "involves", "reversed": false }],
 "conflict>segment": [{ "kind": "involves", "reversed": false }],
 "conflict>unit": [{ "kind": "involves", "reversed": false }, { "kind": "accountable_for", "reversed": true }],
 "conflict>role": [{ "kind": "involves", "reversed": false }, { "kind": "accountable_for", "reversed": true }],
 "conflict>forum": [{ "kind": "reviews", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "conflict>decision": [{ "kind": "involves", "reversed": false }, { "kind": "resolves", "reversed": true }],
 "conflict>policy": [{ "kind": "involves", "reversed": false }, { "kind": "resolves", "reversed": true }],
 "conflict>metric": [{ "kind": "involves", "reversed": false }],
 "conflict>incentive": [{ "kind": "involves", "reversed": false }],
 "conflict>activity": [{ "kind": "involves", "reversed": false }],
 "conflict>handoff": [{ "kind": "involves", "reversed": false }],
 "conflict>automation": [{ "kind": "involves", "reversed": false }],
 "offering>offering": [{ "kind": "part_of", "reversed": false }],
 "offering>segment": [{ "kind": "offered_to", "reversed": false }],
 "offering>channel": [{ "kind": "sold_via", "reversed": false }],
 "offering>unit": [{ "kind": "accountable_for", "reversed": true }],
 "offering>role": [{ "kind": "accountable_for", "reversed": true }],
 "offering>forum": [{ "kind": "accountable_for", "reversed": true }],
 "offering>metric": [{ "kind": "measures", "reversed": true }],
 "segment>conflict": [{ "kind": "involves", "reversed": true }],
 "segment>offering": [{ "kind": "offered_to", "reversed": true }],
 "segment>segment": [{ "kind": "part_of", "reversed": false }],
 "segment>buyer_role": [{ "kind": "part_of", "reversed": true }],
 "segment>journey_stage": [{ "kind": "travels", "reversed": false }],
 "segment>channel": [{ "kind": "serves", "reversed": true }],
 "segment>unit": [{ "kind": "accountable_for", "reversed": true }],
 "segment>role": [{ "kind": "accountable_for", "reversed": true }],
 "segment>forum": [{ "kind": "governs", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "segment>decision": [{ "kind": "directs", "reversed": true }],
 "segment>policy": [{ "kind": "governs", "reversed": true }],
 "segment>metric": [{ "kind": "measures", "reversed": true }],
 "segment>activity": [{ "kind": "serves", "reversed": true }],
 "buyer_role>segment": [{ "kind": "part_of", "reversed": false }],
 "buyer_role>journey_stage": [{ "kind": "travels", "reversed": false }],
 "buyer_role>decision": [{ "kind": "involves", "reversed": true }],
 "buyer_role>activity": [{ "kind": "involves", "reversed": true }, { "kind": "serves", "reversed": true }],
 "buyer_role>handoff": [{ "kind": "involves", "reversed": true }],
 "journey_stage>segment": [{ "kind": "travels", "reversed": true }],
 "journey_stage>buyer_role": [{ "kind": "travels", "reversed": true }],
 "journey_stage>journey_stage": [{ "kind": "transitions_to", "reversed": false }, { "kind": "part_of", "reversed": false }],
 "journey_stage>channel": [{ "kind": "reached_via", "reversed": false }],
 "journey_stage>unit": [{ "kind": "accountable_for", "reversed": true }, { "kind": "responsible_for", "reversed": true }],
 "journey_stage>role": [{ "kind": "accountable_for", "reversed": true }, { "kind": "responsible_for", "reversed": true }],
 "journey_stage>forum": [
  { "kind": "reviews", "reversed": true },
  { "kind": "governs", "reversed": true },
  { "kind": "accountable_for", "reversed": true }
 ],
 "journey_stage>policy": [{ "kind": "governs", "reversed": true }],
 "journey_stage>metric": [{ "kind": "measures", "reversed": true }],
 "journey_stage>activity": [{ "kind": "serves", "reversed": true }],
 "journey_stage>automation": [{ "kind": "automates", "reversed": true }],
 "channel>offering": [{ "kind": "sold_via", "reversed": true }],
 "channel>segment": [{ "kind": "serves", "reversed": false }],
 "channel>journey_stage": [{ "kind": "reached_via", "reversed": true }],
 "channel>unit": [{ "kind": "responsible_for", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "channel>role": [{ "kind": "responsible_for", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "channel>forum": [{ "kind": "governs", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "channel>decision": [{ "kind": "directs", "reversed": true }],
 "channel>policy": [{ "kind": "governs", "reversed": true }],
 "channel>metric": [{ "kind": "measures", "reversed": true }],
 "channel>activity": [{ "kind": "uses", "reversed": true }],
 "channel>automation": [{ "kind": "uses", "reversed": true }],
 "unit>ambition": [{ "kind": "accountable_for", "reversed": false }],
 "unit>goal": [{ "kind": "pursues", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "unit>conflict": [{ "kind": "accountable_for", "reversed": false }, { "kind": "involves", "reversed": true }],
 "unit>offering": [{ "kind": "accountable_for", "reversed": false }],
 "unit>segment": [{ "kind": "accountable_for", "reversed": false }],
 "unit>journey_stage": [{ "kind": "accountable_for", "reversed": false }, { "kind": "responsible_for", "reversed": false }],
 "unit>channel": [{ "kind": "responsible_for", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "unit>unit": [{ "kind": "part_of", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "unit>role": [{ "kind": "part_of", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "unit>forum": [
  { "kind": "member_of", "reversed": false },
  { "kind": "governs", "reversed": true },
  { "kind": "accountable_for", "reversed": true }
 ],
 "unit>decision": [
  { "kind": "decides", "reversed": false },
  { "kind": "accountable_for", "reversed": false },
  { "kind": "consulted_on", "reversed": false },
  { "kind": "recommends", "reversed": false },
  { "kind": "agrees_to", "reversed": false },
  { "kind": "informed_of", "reversed": false }
 ],
 "unit>policy": [{ "kind": "accountable_for", "reversed": false }, { "kind": "governs", "reversed": true }],
 "unit>metric": [
  { "kind": "accountable_for", "reversed": false },
  { "kind": "responsible_for", "reversed": false },
  { "kind": "measures", "reversed": true }
 ],
 "unit>data_object": [{ "kind": "accountable_for", "reversed": false }, { "kind": "responsible_for", "reversed": false }],
 "unit>incentive": [
  { "kind": "accountable_for", "reversed": false },
  { "kind": "responsible_for", "reversed": false },
  { "kind": "applies_to", "reversed": true }
 ],
 "unit>activity": [
  { "kind": "responsible_for", "reversed": false },
  { "kind": "accountable_for", "reversed": false },
  { "kind": "consulted_on", "reversed": false },
  { "kind": "informed_of", "reversed": false }
 ],
 "unit>handoff": [
  { "kind": "accountable_for", "reversed": false },
  { "kind": "responsible_for", "reversed": false },
  { "kind": "consulted_on", "reversed": false },
  { "kind": "informed_of", "reversed": false }
 ],
 "unit>system": [{ "kind": "responsible_for", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "unit>automation": [{ "kind": "accountable_for", "reversed": false }, { "kind": "responsible_for", "reversed": false }],
 "role>ambition": [{ "kind": "accountable_for", "reversed": false }],
 "role>goal": [{ "kind": "pursues", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "role>conflict": [{ "kind": "accountable_for", "reversed": false }, { "kind": "involves", "reversed": true }],
 "role>offering": [{ "kind": "accountable_for", "reversed": false }],
 "role>segment": [{ "kind": "accountable_for", "reversed": false }],
 "role>journey_stage": [{ "kind": "accountable_for", "reversed": false }, { "kind": "responsible_for", "reversed": false }],
 "role>channel": [{ "kind": "responsible_for", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "role>unit": [{ "kind": "part_of", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "role>role": [{ "kind": "reports_to", "reversed": false }],
 "role>forum": [{ "kind": "member_of", "reversed": false }, { "kind": "governs", "reversed": true }],
 "role>decision": [
  { "kind": "decides", "reversed": false },
  { "kind": "accountable_for", "reversed": false },
  { "kind": "consulted_on", "reversed": false },
  { "kind": "recommends", "reversed": false },
  { "kind": "agrees_to", "reversed": false },
  { "kind": "informed_of", "reversed": false }
 ],
 "role>policy": [{ "kind": "accountable_for", "reversed": false }, { "kind": "governs", "reversed": true }],
 "role>metric": [{ "kind": "accountable_for", "reversed": false }, { "kind": "responsible_for", "reversed": false }],
 "role>data_object": [{ "kind": "accountable_for", "reversed": false }, { "kind": "responsible_for", "reversed": false }],
 "role>incentive": [
  { "kind": "accountable_for", "reversed": false },
  { "kind": "responsible_for", "reversed": false },
  { "kind": "applies_to", "reversed": true }
 ],
 "role>activity": [
  { "kind": "responsible_for", "reversed": false },
  { "kind": "accountable_for", "reversed": false },
  { "kind": "consulted_on", "reversed": false },
  { "kind": "informed_of", "reversed": false }
 ],
 "role>handoff": [
  { "kind": "accountable_for", "reversed": false },
  { "kind": "responsible_for", "reversed": false },
  { "kind": "consulted_on", "reversed": false },
  { "kind": "informed_of", "reversed": false }
 ],
 "role>system": [{ "kind": "responsible_for", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "role>automation": [{ "kind": "accountable_for", "reversed": false }, { "kind": "responsible_for", "reversed": false }],
 "forum>ambition": [{ "kind": "reviews", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "forum>goal": [{ "kind": "reviews", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "forum>conflict": [{ "kind": "reviews", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "forum>offering": [{ "kind": "accountable_for", "reversed": false }],
 "forum>segment": [{ "kind": "governs", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "forum>journey_stage": [
  { "kind": "reviews", "reversed": false },
  { "kind": "governs", "reversed": false },
  { "kind": "accountable_for", "reversed": false }
 ],
 "forum>channel": [{ "kind": "governs", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "forum>unit": [
  { "kind": "governs", "reversed": false },
  { "kind": "accountable_for", "reversed": false },
  { "kind": "member_of", "reversed": true }
 ],
 "forum>role": [{ "kind": "governs", "reversed": false }, { "kind": "member_of", "reversed": true }],
 "forum>decision": [
  { "kind": "decides", "reversed": false },
  { "kind": "reviews", "reversed": false },
  { "kind": "accountable_for", "reversed": false },
  { "kind": "consulted_on", "reversed": false },
  { "kind": "recommends", "reversed": false },
  { "kind": "agrees_to", "reversed": false },
  { "kind": "informed_of", "reversed": false },
  { "kind": "decided_in", "reversed": true }
 ],
 "forum>policy": [{ "kind": "accountable_for", "reversed": false }],
 "forum>metric": [
  { "kind": "reviews", "reversed": false },
  { "kind": "governs", "reversed": false },
  { "kind": "accountable_for", "reversed": false }
 ],
 "forum>data_object": [
  { "kind": "reviews", "reversed": false },
  { "kind": "governs", "reversed": false },
  { "kind": "accountable_for", "reversed": false }
 ],
 "forum>incentive": [
  { "kind": "reviews", "reversed": false },
  { "kind": "governs", "reversed": false },
  { "kind": "accountable_for", "reversed": false }
 ],
 "forum>activity": [
  { "kind": "reviews", "reversed": false },
  { "kind": "governs", "reversed": false },
  { "kind": "accountable_for", "reversed": false },
  { "kind": "consulted_on", "reversed": false },
  { "kind": "informed_of", "reversed": false }
 ],
 "forum>handoff": [
  { "kind": "reviews", "reversed": false },
  { "kind": "governs", "reversed": false },
  { "kind": "accountable_for", "reversed": false },
  { "kind": "consulted_on", "reversed": false },
  { "kind": "informed_of", "reversed": false },
  { "kind": "flows_to", "reversed": true }
 ],
 "forum>system": [{ "kind": "governs", "reversed": false }, { "kind": "accountable_for", "reversed": false }],
 "forum>automation": [
  { "kind": "reviews", "reversed": false },
  { "kind": "governs", "reversed": false },
  { "kind": "accountable_for", "reversed": false }
 ],
 "decision>goal": [{ "kind": "directs", "reversed": false }],
 "decision>conflict": [{ "kind": "resolves", "reversed": false }, { "kind": "involves", "reversed": true }],
 "decision>segment": [{ "kind": "directs", "reversed": false }],
 "decision>buyer_role": [{ "kind": "involves", "reversed": false }],
 "decision>channel": [{ "kind": "directs", "reversed": false }],
 "decision>unit": [
  { "kind": "decides", "reversed": true },
  { "kind": "accountable_for", "reversed": true },
  { "kind": "consulted_on", "reversed": true },
  { "kind": "recommends", "reversed": true },
  { "kind": "agrees_to", "reversed": true },
  { "kind": "informed_of", "reversed": true }
 ],
 "decision>role": [
  { "kind": "decides", "reversed": true },
  { "kind": "accountable_for", "reversed": true },
  { "kind": "consulted_on", "reversed": true },
  { "kind": "recommends", "reversed": true },
  { "kind": "agrees_to", "reversed": true },
  { "kind": "informed_of", "reversed": true }
 ],
 "decision>forum": [
  { "kind": "decided_in", "reversed": false },
  { "kind": "decides", "reversed": true },
  { "kind": "reviews", "reversed": true },
  { "kind": "accountable_for", "reversed": true },
  { "kind": "consulted_on", "reversed": true },
  { "kind": "recommends", "reversed": true },
  { "kind": "agrees_to", "reversed": true },
  { "kind": "informed_of", "reversed": true }
 ],
 "decision>decision": [{ "kind": "informs", "reversed": false }],
 "decision>policy": [{ "kind": "directs", "reversed": false }, { "kind": "basis_for", "reversed": true }],
 "decision>metric": [{ "kind": "impacts", "reversed": false }, { "kind": "informs", "reversed": true }],
 "decision>data_object": [{ "kind": "informs", "reversed": true }],
 "decision>incentive": [{ "kind": "directs", "reversed": false }],
 "decision>activity": [{ "kind": "directs", "reversed": false }],
 "decision>handoff": [{ "kind": "directs", "reversed": false }],
 "decision>automation": [{ "kind": "directs", "reversed": false }, { "kind": "automates", "reversed": true }],
 "policy>conflict": [{ "kind": "resolves", "reversed": false }, { "kind": "involves", "reversed": true }],
 "policy>segment": [{ "kind": "governs", "reversed": false }],
 "policy>journey_stage": [{ "kind": "governs", "reversed": false }],
 "policy>channel": [{ "kind": "governs", "reversed": false }],
 "policy>unit": [{ "kind": "governs", "reversed": false }, { "kind": "accountable_for", "reversed": true }],
 "policy>role": [{ "kind": "governs", "reversed": false }, { "kind": "accountable_for", "reversed": true }],
 "policy>forum": [{ "kind": "accountable_for", "reversed": true }],
 "policy>decision": [{ "kind": "basis_for", "reversed": false }, { "kind": "directs", "reversed": true }],
 "policy>metric": [{ "kind": "governs", "reversed": false }],
 "policy>data_object": [{ "kind": "governs", "reversed": false }],
 "policy>incentive": [{ "kind": "governs", "reversed": false }],
 "policy>activity": [{ "kind": "governs", "reversed": false }],
 "policy>handoff": [{ "kind": "governs", "reversed": false }],
 "policy>system": [{ "kind": "governs", "reversed": false }],
 "policy>automation": [{ "kind": "governs", "reversed": false }],
 "metric>ambition": [{ "kind": "measures", "reversed": false }],
 "metric>goal": [{ "kind": "measures", "reversed": false }],
 "metric>conflict": [{ "kind": "involves", "reversed": true }],
 "metric>offering": [{ "kind": "measures", "reversed": false }],
 "metric>segment": [{ "kind": "measures", "reversed": false }],
 "metric>journey_stage": [{ "kind": "measures", "reversed": false }],
 "metric>channel": [{ "kind": "measures", "reversed": false }],
 "metric>unit": [
  { "kind": "measures", "reversed": false },
  { "kind": "accountable_for", "reversed": true },
  { "kind": "responsible_for", "reversed": true }
 ],
 "metric>role": [{ "kind": "accountable_for", "reversed": true }, { "kind": "responsible_for", "reversed": true }],
 "metric>forum": [
  { "kind": "reviews", "reversed": true },
  { "kind": "governs", "reversed": true },
  { "kind": "accountable_for", "reversed": true }
 ],
 "metric>decision": [{ "kind": "informs", "reversed": false }, { "kind": "impacts", "reversed": true }],
 "metric>policy": [{ "kind": "governs", "reversed": true }],
 "metric>metric": [
  { "kind": "computed_from", "reversed": false },
  { "kind": "forecasts", "reversed": false },
  { "kind": "reconciles_with", "reversed": false }
 ],
 "metric>data_object": [{ "kind": "computed_from", "reversed": false }],
 "metric>incentive": [{ "kind": "rewards", "reversed": true }],
 "metric>activity": [{ "kind": "measures", "reversed": false }],
 "metric>handoff": [{ "kind": "measures", "reversed": false }],
 "metric>system": [{ "kind": "runs_on", "reversed": false }],
 "metric>automation": [{ "kind": "automates", "reversed": true }],
 "data_object>unit": [{ "kind": "accountable_for", "reversed": true }, { "kind": "responsible_for", "reversed": true }],
 "data_object>role": [{ "kind": "accountable_for", "reversed": true }, { "kind": "responsible_for", "reversed": true }],
 "data_object>forum": [
  { "kind": "reviews", "reversed": true },
  { "kind": "governs", "reversed": true },
  { "kind": "accountable_for", "reversed": true }
 ],
 "data_object>decision": [{ "kind": "informs", "reversed": false }],
 "data_object>policy": [{ "kind": "governs", "reversed": true }],
 "data_object>metric": [{ "kind": "computed_from", "reversed": true }],
 "data_object>data_object": [{ "kind": "part_of", "reversed": false }],
 "data_object>activity": [{ "kind": "reads", "reversed": true }, { "kind": "writes", "reversed": true }],
 "data_object>system": [
  { "kind": "master_of", "reversed": true },
  { "kind": "reads", "reversed": true },
  { "kind": "writes", "reversed": true }
 ],
 "data_object>automation": [{ "kind": "reads", "reversed": true }, { "kind": "writes", "reversed": true }],
 "incentive>goal": [{ "kind": "rewards", "reversed": false }],
 "incentive>conflict": [{ "kind": "involves", "reversed": true }],
 "incentive>unit": [
  { "kind": "applies_to", "reversed": false },
  { "kind": "accountable_for", "reversed": true },
  { "kind": "responsible_for", "reversed": true }
 ],
 "incentive>role": [
  { "kind": "applies_to", "reversed": false },
  { "kind": "accountable_for", "reversed": true },
  { "kind": "responsible_for", "reversed": true }
 ],
 "incentive>forum": [
  { "kind": "reviews", "reversed": true },
  { "kind": "governs", "reversed": true },
  { "kind": "accountable_for", "reversed": true }
 ],
 "incentive>decision": [{ "kind": "directs", "reversed": true }],
 "incentive>policy": [{ "kind": "governs", "reversed": true }],
 "incentive>metric": [{ "kind": "rewards", "reversed": false }],
 "activity>goal": [{ "kind": "contributes_to", "reversed": false }],
 "activity>conflict": [{ "kind": "involves", "reversed": true }],
 "activity>segment": [{ "kind": "serves", "reversed": false }],
 "activity>buyer_role": [{ "kind": "involves", "reversed": false }, { "kind": "serves", "reversed": false }],
 "activity>journey_stage": [{ "kind": "serves", "reversed": false }],
 "activity>channel": [{ "kind": "uses", "reversed": false }],
 "activity>unit": [
  { "kind": "responsible_for", "reversed": true },
  { "kind": "accountable_for", "reversed": true },
  { "kind": "consulted_on", "reversed": true },
  { "kind": "informed_of", "reversed": true }
 ],
 "activity>role": [
  { "kind": "responsible_for", "reversed": true },
  { "kind": "accountable_for", "reversed": true },
  { "kind": "consulted_on", "reversed": true },
  { "kind": "informed_of", "reversed": true }
 ],
 "activity>forum": [
  { "kind": "reviews", "reversed": true },
  { "kind": "governs", "reversed": true },
  { "kind": "accountable_for", "reversed": true },
  { "kind": "consulted_on", "reversed": true },
  { "kind": "informed_of", "reversed": true }
 ],
 "activity>decision": [{ "kind": "directs", "reversed": true }],
 "activity>policy": [{ "kind": "governs", "reversed": true }],
 "activity>metric": [{ "kind": "measures", "reversed": true }],
 "activity>data_object": [{ "kind": "reads", "reversed": false }, { "kind": "writes", "reversed": false }],
 "activity>activity": [{ "kind": "flows_to", "reversed": false }, { "kind": "part_of", "reversed": false }],
 "activity>handoff": [{ "kind": "flows_to", "reversed": false }, { "kind": "flows_to", "reversed": true }],
 "activity>system": [{ "kind": "runs_on", "reversed": false }],
 "activity>automation": [{ "kind": "automates", "reversed": true }],
 "handoff>conflict": [{ "kind": "involves", "reversed": true }],
 "handoff>buyer_role": [{ "kind": "involves", "reversed": false }],
 "handoff>unit": [
  { "kind": "accountable_for", "reversed": true },
  { "kind": "responsible_for", "reversed": true },
  { "kind": "consulted_on", "reversed": true },
  { "kind": "informed_of", "reversed": true }
 ],
 "handoff>role": [
  { "kind": "accountable_for", "reversed": true },
  { "kind": "responsible_for", "reversed": true },
  { "kind": "consulted_on", "reversed": true },
  { "kind": "informed_of", "reversed": true }
 ],
 "handoff>forum": [
  { "kind": "flows_to", "reversed": false },
  { "kind": "reviews", "reversed": true },
  { "kind": "governs", "reversed": true },
  { "kind": "accountable_for", "reversed": true },
  { "kind": "consulted_on", "reversed": true },
  { "kind": "informed_of", "reversed": true }
 ],
 "handoff>decision": [{ "kind": "directs", "reversed": true }],
 "handoff>policy": [{ "kind": "governs", "reversed": true }],
 "handoff>metric": [{ "kind": "measures", "reversed": true }],
 "handoff>activity": [{ "kind": "flows_to", "reversed": false }, { "kind": "flows_to", "reversed": true }],
 "handoff>handoff": [{ "kind": "flows_to", "reversed": false }],
 "handoff>system": [{ "kind": "runs_on", "reversed": false }],
 "handoff>automation": [{ "kind": "automates", "reversed": true }],
 "system>unit": [{ "kind": "responsible_for", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "system>role": [{ "kind": "responsible_for", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "system>forum": [{ "kind": "governs", "reversed": true }, { "kind": "accountable_for", "reversed": true }],
 "system>policy": [{ "kind": "governs", "reversed": true }],
 "system>metric": [{ "kind": "runs_on", "reversed": true }],
 "system>data_object": [
  { "kind": "master_of", "reversed": false },
  { "kind": "reads", "reversed": false },
  { "kind": "writes", "reversed": false }
 ],
 "system>activity": [{ "kind": "runs_on", "reversed": true }],
 "system>handoff": [{ "kind": "runs_on", "reversed": true }],
 "system>system": [{ "kind": "part_of", "reversed": false }],
 "system>automation": [{ "kind": "runs_on", "reversed": true }],
 "automation>conflict": [{ "kind": "involves", "reversed": true }],
 "automation>journey_stage": [{ "kind": "automates", "reversed": false }],
 "automation>channel": [{ "kind": "uses", "reversed": false }],
 "automation>unit": [{ "kind": "accountable_for", "reversed": true }, { "kind": "responsible_for", "reversed": true }],
 "automation>role": [{ "kind": "accountable_for", "reversed": true }, { "kind": "responsible_for", "reversed": true }],
 "automation>forum": [
  { "kind": "reviews", "reversed": true },
  { "kind": "governs", "reversed": true },
  { "kind": "accountable_for", "reversed": true }
 ],
 "automation>decision": [{ "kind": "automates", "reversed": false }, { "kind": "directs", "reversed": true }],
 "automation>policy": [{ "kind": "governs", "reversed": true }],
 "automation>metric": [{ "kind": "automates", "reversed": false }],
 "automation>data_object": [{ "kind": "reads", "reversed": false }, { "kind": "writes", "reversed": false }],
 "automation>activity": [{ "kind": "automates", "reversed": false }],
 "automation>handoff": [{ "kind": "automates", "reversed": false }],
 "automation>system": [{ "kind": "runs_on", "reversed": false }]
};

/** What is usually said next about an element of a kind, most usual first: kind of the new one, and what joins it. */
export const USUAL_NEXT: Record<ElementKind, { element: ElementKind; kind: RelationKind; reversed: boolean }[]> = {
 "ambition": [
  { "element": "goal", "kind": "contributes_to", "reversed": true },
  { "element": "metric", "kind": "measures", "reversed": true },
  { "element": "role", "kind": "accountable_for", "reversed": true }
 ],
 "goal": [
  { "element": "metric", "kind": "measures", "reversed": true },
  { "element": "unit", "kind": "pursues", "reversed": true },
  { "element": "decision", "kind": "directs", "reversed": true },
  { "element": "activity", "kind": "contributes_to", "reversed": true }
 ],
 "conflict": [
  { "element": "decision", "kind": "resolves", "reversed": true },
  { "element": "goal", "kind": "involves", "reversed": false },
  { "element": "role", "kind": "accountable_for", "reversed": true }
 ],
 "offering": [
  { "element": "segment", "kind": "offered_to", "reversed": false },
  { "element": "channel", "kind": "sold_via", "reversed": false },
  { "element": "role", "kind": "accountable_for", "reversed": true }
 ],
 "segment": [
  { "element": "journey_stage", "kind": "travels", "reversed": false },
  { "element": "buyer_role", "kind": "part_of", "reversed": true },
  { "element": "offering", "kind": "offered_to", "reversed": true },
  { "element": "decision", "kind": "directs", "reversed": true }
 ],
 "buyer_role": [
  { "element": "journey_stage", "kind": "travels", "reversed": false },
  { "element": "activity", "kind": "serves", "reversed": true },
  { "element": "segment", "kind": "part_of", "reversed": false }
 ],
 "journey_stage": [
  { "element": "journey_stage", "kind": "transitions_to", "reversed": false },
  { "element": "activity", "kind": "serves", "reversed": true },
  { "element": "channel", "kind": "reached_via", "reversed": false },
  { "element": "metric", "kind": "measures", "reversed": true }
 ],
 "channel": [
  { "element": "activity", "kind": "uses", "reversed": true },
  { "element": "segment", "kind": "serves", "reversed": false },
  { "element": "role", "kind": "responsible_for", "reversed": true }
 ],
 "unit": [
  { "element": "role", "kind": "part_of", "reversed": true },
  { "element": "goal", "kind": "pursues", "reversed": false },
  { "element": "activity", "kind": "responsible_for", "reversed": false },
  { "element": "unit", "kind": "part_of", "reversed": true }
 ],
 "role": [
  { "element": "decision", "kind": "decides", "reversed": false },
  { "element": "activity", "kind": "responsible_for", "reversed": false },
  { "element": "metric", "kind": "accountable_for", "reversed": false },
  { "element": "goal", "kind": "pursues", "reversed": false }
 ],
 "forum": [
  { "element": "decision", "kind": "decided_in", "reversed": true },
  { "element": "metric", "kind": "reviews", "reversed": false },
  { "element": "role", "kind": "member_of", "reversed": true }
 ],
 "decision": [
  { "element": "role", "kind": "decides", "reversed": true },
  { "element": "metric", "kind": "informs", "reversed": true },
  { "element": "policy", "kind": "basis_for", "reversed": true },
  { "element": "activity", "kind": "directs", "reversed": false }
 ],
 "policy": [
  { "element": "decision", "kind": "basis_for", "reversed": false },
  { "element": "activity", "kind": "governs", "reversed": false },
  { "element": "role", "kind": "accountable_for", "reversed": true }
 ],
 "metric": [
  { "element": "decision", "kind": "informs", "reversed": false },
  { "element": "role", "kind": "accountable_for", "reversed": true },
  { "element": "data_object", "kind": "computed_from", "reversed": false },
  { "element": "goal", "kind": "measures", "reversed": false }
 ],
 "data_object": [
  { "element": "system", "kind": "master_of", "reversed": true },
  { "element": "metric", "kind": "computed_from", "reversed": true },
  { "element": "role", "kind": "accountable_for", "reversed": true }
 ],
 "incentive": [
  { "element": "goal", "kind": "rewards", "reversed": false },
  { "element": "role", "kind": "applies_to", "reversed": false },
  { "element": "metric", "kind": "rewards", "reversed": false }
 ],
 "activity": [
  { "element": "activity", "kind": "flows_to", "reversed": false },
  { "element": "role", "kind": "responsible_for", "reversed": true },
  { "element": "handoff", "kind": "flows_to", "reversed": false },
  { "element": "decision", "kind": "directs", "reversed": true }
 ],
 "handoff": [
  { "element": "activity", "kind": "flows_to", "reversed": false },
  { "element": "role", "kind": "accountable_for", "reversed": true },
  { "element": "metric", "kind": "measures", "reversed": true }
 ],
 "system": [
  { "element": "data_object", "kind": "master_of", "reversed": false },
  { "element": "activity", "kind": "runs_on", "reversed": true },
  { "element": "role", "kind": "responsible_for", "reversed": true }
 ],
 "automation": [
  { "element": "activity", "kind": "automates", "reversed": false },
  { "element": "data_object", "kind": "reads", "reversed": false },
  { "element": "role", "kind": "accountable_for", "reversed": true },
  { "element": "decision", "kind": "directs", "reversed": true }
 ]
};

/** What it says that an element stands in another's box (`child>container`). Without a key it only stands there. */
export const PUT_INTO: Record<string, { kind: RelationKind; reversed: boolean }> = {
 "goal>goal": { "kind": "part_of", "reversed": false },
 "offering>offering": { "kind": "part_of", "reversed": false },
 "segment>segment": { "kind": "part_of", "reversed": false },
 "buyer_role>segment": { "kind": "part_of", "reversed": false },
 "journey_stage>journey_stage": { "kind": "part_of", "reversed": false },
 "unit>unit": { "kind": "part_of", "reversed": false },
 "role>unit": { "kind": "part_of", "reversed": false },
 "data_object>data_object": { "kind": "part_of", "reversed": false },
 "activity>unit": { "kind": "responsible_for", "reversed": true },
 "activity>activity": { "kind": "part_of", "reversed": false },
 "system>system": { "kind": "part_of", "reversed": false }
};

/** What it says that an element stands in a unit's lane, seen from the element. */
export const PUT_INTO_LANE: Partial<Record<ElementKind, { kind: RelationKind; reversed: boolean }>> = {
 "journey_stage": { "kind": "accountable_for", "reversed": true },
 "activity": { "kind": "responsible_for", "reversed": true },
 "handoff": { "kind": "responsible_for", "reversed": true }
};

export const VIEWPOINTS: Viewpoint[] = [
 "operating_model",
 "decision_map",
 "buyer_journey",
 "goals_and_incentives",
 "data_and_metrics",
 "responsibility",
 "automation_risk",
 "free"
];

/** The kinds a palette begins with. */
export const PALETTE_FIRST: ElementKind[] = ["unit", "role", "activity", "decision", "metric", "goal", "journey_stage"];

export const WORDS: Record<Language, Words> = {
 "en": {
  "kind": {
   "ambition": "Strategic ambition",
   "goal": "Goal",
   "conflict": "Conflict",
   "offering": "Offering",
   "segment": "Market segment",
   "buyer_role": "Buyer role",
   "journey_stage": "Journey stage",
   "channel": "Channel",
   "unit": "Unit",
   "role": "Role",
   "forum": "Forum",
   "decision": "Decision",
   "policy": "Policy",
   "metric": "Metric",
   "data_object": "Data object",
   "incentive": "Incentive",
   "activity": "Activity",
   "handoff": "Handoff",
   "system": "System",
   "automation": "Automation"
  },
  "kindPlural": {
   "ambition": "Strategic ambitions",
   "goal": "Goals",
   "conflict": "Conflicts",
   "offering": "Offerings",
   "segment": "Market segments",
   "buyer_role": "Buyer roles",
   "journey_stage": "Journey stages",
   "channel": "Channels",
   "unit": "Units",
   "role": "Roles",
   "forum": "Forums",
   "decision": "Decisions",
   "policy": "Policies",
   "metric": "Metrics",
   "data_object": "Data objects",
   "incentive": "Incentives",
   "activity": "Activities",
   "handoff": "Handoffs",
   "system": "Systems",
   "automation": "Automations"
  },
  "layer": {
   "strategy": "Strategy",
   "market": "Market",
   "organisation": "Organisation",
   "decision": "Decision",
   "information": "Information",
   "governance": "Governance",
   "execution": "Execution"
  },
  "relation": {
   "part_of": "part of",
   "reports_to": "reports to",
   "member_of": "takes part in",
   "accountable_for": "accountable for",
   "responsible_for": "responsible for",
   "consulted_on": "consulted on",
   "recommends": "recommends on",
   "agrees_to": "must agree to",
   "informed_of": "informed of",
   "decides": "decides",
   "informs": "informs",
   "basis_for": "basis for",
   "decided_in": "decided in",
   "directs": "directs",
   "impacts": "impacts",
   "resolves": "resolves",
   "involves": "involves",
   "pursues": "pursues",
   "contributes_to": "contributes to",
   "measures": "measures",
   "forecasts": "forecasts",
   "reviews": "reviews",
   "rewards": "rewards",
   "applies_to": "applies to",
   "transitions_to": "moves to",
   "offered_to": "offered to",
   "sold_via": "sold via",
   "travels": "travels",
   "reached_via": "reached via",
   "serves": "serves",
   "flows_to": "flows to",
   "reads": "reads",
   "writes": "writes",
   "master_of": "system of record for",
   "runs_on": "runs on",
   "uses": "uses",
   "computed_from": "computed from",
   "reconciles_with": "reconciles with",
   "automates": "automates",
   "governs": "governs"
  },
  "relationReversed": {
   "part_of": "contains",
   "reports_to": "manages",
   "member_of": "is attended by",
   "accountable_for": "is answered for by",
   "responsible_for": "is run by",
   "consulted_on": "consults",
   "recommends": "gets a recommendation from",
   "agrees_to": "needs the agreement of",
   "informed_of": "is made known to",
   "decides": "is decided by",
   "informs": "is informed by",
   "basis_for": "rests on",
   "decided_in": "is the forum for",
   "directs": "is directed by",
   "impacts": "is impacted by",
   "resolves": "is resolved by",
   "involves": "is involved in",
   "pursues": "is pursued by",
   "contributes_to": "is advanced by",
   "measures": "is measured by",
   "forecasts": "is forecast by",
   "reviews": "is reviewed by",
   "rewards": "is rewarded by",
   "applies_to": "is subject to",
   "transitions_to": "is entered from",
   "offered_to": "is offered",
   "sold_via": "sells",
   "travels": "is travelled by",
   "reached_via": "gives access to",
   "serves": "is served by",
   "flows_to": "receives from",
   "reads": "is read by",
   "writes": "is written by",
   "master_of": "has as system of record",
   "runs_on": "is the platform for",
   "uses": "is used by",
   "computed_from": "goes into",
   "reconciles_with": "reconciles with",
   "automates": "is automated by",
   "governs": "is governed by"
  },
  "letter": {
   "accountable_for": "A",
   "responsible_for": "R",
   "consulted_on": "C",
   "recommends": "E",
   "agrees_to": "V",
   "informed_of": "I",
   "decides": "D"
  },
  "attribute": {
   "horizon": "Horizon",
   "target": "Target",
   "due": "Due",
   "scope": "Scope",
   "type": "Type",
   "trade_off": "Trade-off",
   "value_proposition": "Value proposition",
   "pricing": "Pricing",
   "icp": "Ideal customer profile",
   "dimension": "Dimension",
   "segment.dimension": "Measured in",
   "from": "From",
   "to": "To",
   "influence": "Influence",
   "position": "Position",
   "entry_criteria": "Entry criteria",
   "exit_criteria": "Exit criteria",
   "mode": "Mode",
   "status": "Status",
   "discipline": "Discipline",
   "holder": "Held by",
   "vacant": "Vacant",
   "cadence": "Cadence",
   "question": "Question",
   "allowed_answers": "Allowed answers",
   "recurrence": "Recurrence",
   "reversibility": "Reversibility",
   "statement": "Statement",
   "definition": "Definition",
   "formula": "Formula",
   "counts": "Counts",
   "assumptions": "Assumptions",
   "share": "Share",
   "incentive.share": "Share of pay",
   "nature": "Nature",
   "ends_on": "Ends on",
   "trigger": "Trigger",
   "acceptance_criteria": "Acceptance criteria",
   "sla": "SLA",
   "return_path": "Return path",
   "vendor": "Vendor",
   "autonomy": "Autonomy",
   "purpose": "Purpose",
   "chair": "Chair",
   "condition": "Condition",
   "weight": "Weight (%)",
   "transitions_to.share": "Share (%)",
   "channel_switch": "Channel switch",
   "contact_switch": "Contact switch",
   "mapping": "Mapping"
  },
  "choice": {
   "scope.local": "local",
   "scope.shared": "shared",
   "type.goal": "goal conflict",
   "type.definition": "definition",
   "type.rule": "rule",
   "type.responsibility": "responsibility",
   "influence.champion": "champion",
   "influence.decider": "decider",
   "influence.user": "user",
   "influence.blocker": "blocker",
   "influence.influencer": "influencer",
   "position.entry": "entry",
   "position.middle": "middle",
   "position.outcome": "outcome",
   "mode.digital": "digital",
   "mode.personal": "personal",
   "mode.partner": "partner",
   "status.current": "current",
   "status.experimental": "experimental",
   "status.legacy": "legacy",
   "status.planned": "planned",
   "discipline.marketing": "marketing",
   "discipline.sales": "sales",
   "discipline.customer_success": "customer success",
   "discipline.data": "data",
   "discipline.product": "product",
   "discipline.finance": "finance",
   "discipline.leadership": "leadership",
   "discipline.partner": "partner",
   "discipline.other": "other",
   "cadence.daily": "daily",
   "cadence.weekly": "weekly",
   "cadence.biweekly": "every two weeks",
   "cadence.monthly": "monthly",
   "cadence.quarterly": "quarterly",
   "cadence.yearly": "yearly",
   "cadence.on_demand": "on demand",
   "cadence.once": "once",
   "recurrence.recurring": "recurring",
   "recurrence.one_off": "one-off",
   "reversibility.two_way": "two-way",
   "reversibility.one_way": "one-way",
   "type.principle": "principle",
   "type.criterion": "criterion",
   "type.input": "input",
   "type.output": "output",
   "type.outcome": "outcome",
   "type.forecast": "forecast",
   "type.variable_pay": "variable pay",
   "type.bonus": "bonus",
   "type.spiff": "spiff",
   "type.recognition": "recognition",
   "nature.ongoing": "ongoing",
   "nature.project": "project",
   "type.rule_based": "rule-based",
   "type.predictive": "predictive",
   "type.generative": "generative",
   "autonomy.assists": "assists",
   "autonomy.recommends": "recommends",
   "autonomy.acts": "acts",
   "purpose.lead_generation": "lead generation",
   "purpose.routing": "routing",
   "purpose.scoring": "scoring",
   "purpose.forecasting": "forecasting",
   "purpose.personalisation": "personalisation",
   "purpose.other": "other",
   "type.forward": "forward",
   "type.back": "back",
   "type.pause": "pause",
   "type.re_entry": "re-entry"
  },
  "viewpoint": {
   "operating_model": "Operating model",
   "decision_map": "Decision map",
   "buyer_journey": "Buyer journey",
   "goals_and_incentives": "Goals and incentives",
   "data_and_metrics": "Data and metrics",
   "responsibility": "Responsibility",
   "automation_risk": "Automation and risk",
   "free": "Free drawing"
  },
  "heading": {
   "ownership": "Ownership",
   "decision_rights": "Decision rights",
   "data_logic": "Data logic",
   "goal_conflicts": "Goal conflicts",
   "journey": "Journey and handoffs",
   "structure": "Structure",
   "automation": "Automation",
   "hygiene": "Model hygiene",
   "waivers": "Waivers"
  },
  "severity": { "error": "Does not carry", "warning": "Weak", "hint": "Worth a question" },
  "nature": { "flaw": "Flaw", "gap": "Gap" }
 },
 "de": {
  "kind": {
   "ambition": "Strategische Ambition",
   "goal": "Ziel",
   "conflict": "Konflikt",
   "offering": "Angebot",
   "segment": "Marktsegment",
   "buyer_role": "Buying-Center-Rolle",
   "journey_stage": "Kaufphase",
   "channel": "Kanal",
   "unit": "Einheit",
   "role": "Rolle",
   "forum": "Gremium",
   "decision": "Entscheidung",
   "policy": "Leitlinie",
   "metric": "Kennzahl",
   "data_object": "Datenobjekt",
   "incentive": "Anreiz",
   "activity": "Aktivität",
   "handoff": "Übergabe",
   "system": "System",
   "automation": "Automatisierung"
  },
  "kindPlural": {
   "ambition": "Strategische Ambitionen",
   "goal": "Ziele",
   "conflict": "Konflikte",
   "offering": "Angebote",
   "segment": "Marktsegmente",
   "buyer_role": "Buying-Center-Rollen",
   "journey_stage": "Kaufphasen",
   "channel": "Kanäle",
   "unit": "Einheiten",
   "role": "Rollen",
   "forum": "Gremien",
   "decision": "Entscheidungen",
   "policy": "Leitlinien",
   "metric": "Kennzahlen",
   "data_object": "Datenobjekte",
   "incentive": "Anreize",
   "activity": "Aktivitäten",
   "handoff": "Übergaben",
   "system": "Systeme",
   "automation": "Automatisierungen"
  },
  "layer": {
   "strategy": "Strategie",
   "market": "Markt",
   "organisation": "Organisation",
   "decision": "Entscheidung",
   "information": "Information",
   "governance": "Steuerung",
   "execution": "Ausführung"
  },
  "relation": {
   "part_of": "Teil von",
   "reports_to": "berichtet an",
   "member_of": "nimmt teil an",
   "accountable_for": "rechenschaftspflichtig für",
   "responsible_for": "durchführungsverantwortlich für",
   "consulted_on": "konsultiert zu",
   "recommends": "empfiehlt zu",
   "agrees_to": "muss zustimmen zu",
   "informed_of": "informiert über",
   "decides": "entscheidet",
   "informs": "informiert",
   "basis_for": "Grundlage für",
   "decided_in": "entschieden in",
   "directs": "steuert",
   "impacts": "beeinflusst",
   "resolves": "löst auf",
   "involves": "betrifft",
   "pursues": "verfolgt",
   "contributes_to": "zahlt ein auf",
   "measures": "misst",
   "forecasts": "prognostiziert",
   "reviews": "überprüft",
   "rewards": "belohnt",
   "applies_to": "gilt für",
   "transitions_to": "geht über in",
   "offered_to": "wird angeboten",
   "sold_via": "wird vertrieben über",
   "travels": "durchläuft",
   "reached_via": "erreicht über",
   "serves": "bedient",
   "flows_to": "führt zu",
   "reads": "liest",
   "writes": "schreibt",
   "master_of": "führendes System für",
   "runs_on": "läuft auf",
   "uses": "nutzt",
   "computed_from": "berechnet aus",
   "reconciles_with": "abgestimmt mit",
   "automates": "automatisiert",
   "governs": "regelt"
  },
  "relationReversed": {
   "part_of": "enthält",
   "reports_to": "führt",
   "member_of": "hat als Mitglied",
   "accountable_for": "wird verantwortet von",
   "responsible_for": "wird betreut von",
   "consulted_on": "konsultiert",
   "recommends": "erhält eine Empfehlung von",
   "agrees_to": "braucht die Zustimmung von",
   "informed_of": "wird mitgeteilt an",
   "decides": "wird entschieden von",
   "informs": "wird informiert durch",
   "basis_for": "beruht auf",
   "decided_in": "ist Gremium für",
   "directs": "wird gesteuert von",
   "impacts": "wird beeinflusst von",
   "resolves": "wird aufgelöst durch",
   "involves": "ist betroffen von",
   "pursues": "wird verfolgt von",
   "contributes_to": "wird vorangebracht von",
   "measures": "wird gemessen durch",
   "forecasts": "wird prognostiziert von",
   "reviews": "wird überprüft von",
   "rewards": "wird belohnt durch",
   "applies_to": "unterliegt",
   "transitions_to": "folgt auf",
   "offered_to": "bekommt angeboten",
   "sold_via": "vertreibt",
   "travels": "wird durchlaufen von",
   "reached_via": "gibt Zugang zu",
   "serves": "wird bedient von",
   "flows_to": "erhält von",
   "reads": "wird gelesen von",
   "writes": "wird geschrieben von",
   "master_of": "hat als führendes System",
   "runs_on": "ist Plattform für",
   "uses": "wird genutzt von",
   "computed_from": "geht ein in",
   "reconciles_with": "abgestimmt mit",
   "automates": "wird automatisiert von",
   "governs": "wird geregelt von"
  },
  "letter": {
   "accountable_for": "A",
   "responsible_for": "R",
   "consulted_on": "C",
   "recommends": "E",
   "agrees_to": "V",
   "informed_of": "I",
   "decides": "D"
  },
  "attribute": {
   "horizon": "Horizont",
   "target": "Zielwert",
   "due": "Fällig",
   "scope": "Reichweite",
   "type": "Art",
   "trade_off": "Abwägung",
   "value_proposition": "Nutzenversprechen",
   "pricing": "Preismodell",
   "icp": "Ideales Kundenprofil",
   "dimension": "Dimension",
   "segment.dimension": "Gemessen in",
   "from": "Von",
   "to": "Bis",
   "influence": "Einfluss",
   "position": "Position",
   "entry_criteria": "Eintrittskriterien",
   "exit_criteria": "Austrittskriterien",
   "mode": "Form",
   "status": "Status",
   "discipline": "Disziplin",
   "holder": "Besetzt mit",
   "vacant": "Unbesetzt",
   "cadence": "Takt",
   "question": "Frage",
   "allowed_answers": "Mögliche Antworten",
   "recurrence": "Wiederkehr",
   "reversibility": "Umkehrbarkeit",
   "statement": "Aussage",
   "definition": "Definition",
   "formula": "Formel",
   "counts": "Zählt",
   "assumptions": "Annahmen",
   "share": "Anteil",
   "incentive.share": "Anteil am Gehalt",
   "nature": "Charakter",
   "ends_on": "Endet am",
   "trigger": "Auslöser",
   "acceptance_criteria": "Annahmekriterien",
   "sla": "SLA",
   "return_path": "Rückweg",
   "vendor": "Anbieter",
   "autonomy": "Autonomie",
   "purpose": "Zweck",
   "chair": "Vorsitz",
   "condition": "Bedingung",
   "weight": "Gewicht (%)",
   "transitions_to.share": "Anteil (%)",
   "channel_switch": "Kanalwechsel",
   "contact_switch": "Wechsel der Ansprechperson",
   "mapping": "Zuordnung"
  },
  "choice": {
   "scope.local": "lokal",
   "scope.shared": "gemeinsam",
   "type.goal": "Zielkonflikt",
   "type.definition": "Definition",
   "type.rule": "Regel",
   "type.responsibility": "Verantwortung",
   "influence.champion": "Fürsprecher",
   "influence.decider": "Entscheider",
   "influence.user": "Anwender",
   "influence.blocker": "Blockierer",
   "influence.influencer": "Beeinflusser",
   "position.entry": "Einstieg",
   "position.middle": "Mitte",
   "position.outcome": "Ergebnis",
   "mode.digital": "digital",
   "mode.personal": "persönlich",
   "mode.partner": "Partner",
   "status.current": "aktuell",
   "status.experimental": "experimentell",
   "status.legacy": "Altbestand",
   "status.planned": "geplant",
   "discipline.marketing": "Marketing",
   "discipline.sales": "Vertrieb",
   "discipline.customer_success": "Kundenerfolg",
   "discipline.data": "Daten",
   "discipline.product": "Produkt",
   "discipline.finance": "Finanzen",
   "discipline.leadership": "Leitung",
   "discipline.partner": "Partner",
   "discipline.other": "andere",
   "cadence.daily": "täglich",
   "cadence.weekly": "wöchentlich",
   "cadence.biweekly": "zweiwöchentlich",
   "cadence.monthly": "monatlich",
   "cadence.quarterly": "quartalsweise",
   "cadence.yearly": "jährlich",
   "cadence.on_demand": "bei Bedarf",
   "cadence.once": "einmalig",
   "recurrence.recurring": "wiederkehrend",
   "recurrence.one_off": "einmalig",
   "reversibility.two_way": "umkehrbar",
   "reversibility.one_way": "nicht umkehrbar",
   "type.principle": "Prinzip",
   "type.criterion": "Kriterium",
   "type.input": "Input",
   "type.output": "Output",
   "type.outcome": "Ergebnis",
   "type.forecast": "Prognose",
   "type.variable_pay": "variable Vergütung",
   "type.bonus": "Bonus",
   "type.spiff": "Sonderprämie",
   "type.recognition": "Anerkennung",
   "nature.ongoing": "fortlaufend",
   "nature.project": "Projekt",
   "type.rule_based": "regelbasiert",
   "type.predictive": "vorhersagend",
   "type.generative": "generativ",
   "autonomy.assists": "unterstützt",
   "autonomy.recommends": "empfiehlt",
   "autonomy.acts": "handelt",
   "purpose.lead_generation": "Lead-Gewinnung",
   "purpose.routing": "Zuteilung",
   "purpose.scoring": "Bewertung",
   "purpose.forecasting": "Prognose",
   "purpose.personalisation": "Personalisierung",
   "purpose.other": "anderer Zweck",
   "type.forward": "vorwärts",
   "type.back": "zurück",
   "type.pause": "Pause",
   "type.re_entry": "Wiedereinstieg"
  },
  "viewpoint": {
   "operating_model": "Betriebsmodell",
   "decision_map": "Entscheidungskarte",
   "buyer_journey": "Kaufprozess",
   "goals_and_incentives": "Ziele und Anreize",
   "data_and_metrics": "Daten und Kennzahlen",
   "responsibility": "Verantwortung",
   "automation_risk": "Automatisierung und Risiko",
   "free": "Freie Zeichnung"
  },
  "heading": {
   "ownership": "Zuständigkeit",
   "decision_rights": "Entscheidungsrechte",
   "data_logic": "Datenlogik",
   "goal_conflicts": "Zielkonflikte",
   "journey": "Kaufprozess und Übergaben",
   "structure": "Struktur",
   "automation": "Automatisierung",
   "hygiene": "Modellpflege",
   "waivers": "Ausnahmen"
  },
  "severity": { "error": "Trägt nicht", "warning": "Schwach", "hint": "Eine Frage wert" },
  "nature": { "flaw": "Mangel", "gap": "Lücke" }
 }
};
