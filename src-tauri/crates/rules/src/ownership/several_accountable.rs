//! OWN02 several-accountable: more than one is accountable for the element.
//!
//! Accountability that is shared is accountability that nobody has: each may take the other to be meant. Others can be
//! consulted, informed or responsible for carrying it out; answering for the result belongs to one.

use tragwerk_model::{ElementKind as K, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "OWN02",
    name: "several-accountable",
    heading: Heading::Ownership,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: CAN_BE_ANSWERED_FOR,
    reads: Reads::Local { radius: 1, relations: &[RelationKind::AccountableFor] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

/// Whatever `accountable_for` may point at.
pub const CAN_BE_ANSWERED_FOR: &[K] = &[
    K::Ambition,
    K::Goal,
    K::Conflict,
    K::Offering,
    K::Segment,
    K::JourneyStage,
    K::Channel,
    K::Unit,
    K::Decision,
    K::Policy,
    K::Metric,
    K::DataObject,
    K::Incentive,
    K::Activity,
    K::Handoff,
    K::System,
    K::Automation,
];

const WRONG: &str = r#"
metric pipeline "Qualified pipeline"
role cmo "Chief Marketing Officer"
role cro "Chief Revenue Officer"
cmo, cro accountable_for pipeline
"#;

const RIGHT: &str = r#"
metric pipeline "Qualified pipeline"
role cmo "Chief Marketing Officer"
role cro "Chief Revenue Officer"
cro accountable_for pipeline
cmo responsible_for pipeline
"#;

fn check(reading: &Reading<'_>, at: At, hits: &mut Vec<Hit>) {
    let who = notions::accountables(reading, at);
    if who.clone().nth(1).is_some() {
        let answering = reading.into(at, RelationKind::AccountableFor);
        hits.push(Hit::on(at, Severity::Error).links(answering).names("accountables", who));
    }
}

fn fixes(case: &Case<'_>, at: At) -> Vec<Fix> {
    let others = [RelationKind::ConsultedOn, RelationKind::ResponsibleFor];
    let who = notions::accountables(case.reading, at);
    vec![fix::keep_one_source("keep-accountable", case, at, RelationKind::AccountableFor, who, &others)]
}
