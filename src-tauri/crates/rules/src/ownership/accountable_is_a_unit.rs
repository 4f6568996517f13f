//! OWN03 accountable-is-a-unit: only a unit or forum is accountable for the element, no role.
//!
//! A unit cannot be asked and cannot answer; someone in it can. As long as it is not said who, the answer comes from
//! whoever is in the room. Usually the head of the unit is meant.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::several_accountable;
use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

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
    fixes: Fixes::At(fixes),
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

/// The role answers from now on; the units carry it out, forums are consulted.
fn fixes(case: &Case<'_>, at: At) -> Vec<Fix> {
    let who: Vec<At> = notions::accountables(case.reading, at).collect();
    let roles = who.iter().flat_map(|unit| notions::roles_of(case.reading, *unit));
    let ask = Ask::element_or_new("accountable", &[ElementKind::Role]).likely(case.ids(roles));
    let fix = Fix::asking("name-role", ask).connect(CHOSEN, RelationKind::AccountableFor, case.id(at));
    let others = [RelationKind::ResponsibleFor, RelationKind::ConsultedOn];
    vec![who.iter().fold(fix, |fix, unit| fix.ops(case.turn(*unit, RelationKind::AccountableFor, at, &others)))]
}
