//! OWN03 accountable-is-a-unit: only a unit or forum is accountable for the element, no role.
//!
//! A unit cannot be asked and cannot answer; someone in it can. As long as it is not said who, the answer comes from
//! whoever is in the room. Usually the head of the unit is meant.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::several_accountable;
use crate::{At, Check, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "OWN03",
    name: "accountable-is-a-unit",
    heading: Heading::Ownership,
    severities: &[Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: several_accountable::CAN_BE_ANSWERED_FOR,
    reads: Reads::Local { radius: 1, relations: &[RelationKind::AccountableFor] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
};

const WRONG: &str = r#"
metric pipeline "Qualified pipeline"
unit marketing "Marketing"
marketing accountable_for pipeline
"#;

const RIGHT: &str = r#"
metric pipeline "Qualified pipeline"
unit marketing "Marketing"
role cmo "Chief Marketing Officer"
cmo part_of marketing
cmo accountable_for pipeline
"#;

fn check(reading: &Reading<'_>, at: At, hits: &mut Vec<Hit>) {
    let mut who = notions::accountables(reading, at);
    let answering = reading.into(at, RelationKind::AccountableFor);
    if !answering.is_empty() && who.all(|who| reading.kind(who) != ElementKind::Role) {
        let who = notions::accountables(reading, at);
        hits.push(Hit::on(at, Severity::Hint).links(answering).names("accountables", who));
    }
}
