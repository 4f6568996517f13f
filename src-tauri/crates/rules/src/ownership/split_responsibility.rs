//! OWN07 split-responsibility: several carry out the element and nobody is accountable for it.
//!
//! Two who do the same thing without one who answers for it is the most common way in which responsibility gets lost
//! between functions: the work is done, and every gap in it is the other's. Who shares the work by stated conditions
//! does not share it in this sense. Within one unit it is a question only: its head is usually meant.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind as K, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "OWN07",
    name: "split-responsibility",
    heading: Heading::Ownership,
    severities: &[Severity::Error, Severity::Warning, Severity::Hint],
    nature: Some(Nature::Flaw),
    subjects: CAN_BE_CARRIED_OUT,
    reads: Reads::Local {
        radius: 2,
        relations: &[RelationKind::AccountableFor, RelationKind::ResponsibleFor, RelationKind::PartOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

/// Whatever `responsible_for` may point at, and conflicts are not among it.
const CAN_BE_CARRIED_OUT: &[K] = &[
    K::JourneyStage,
    K::Channel,
    K::Metric,
    K::DataObject,
    K::Incentive,
    K::Activity,
    K::Handoff,
    K::System,
    K::Automation,
];

const WRONG: &str = r#"
handoff trial "Trial to sales"
unit marketing "Marketing" discipline=marketing
unit sales "Sales" discipline=sales
marketing, sales responsible_for trial
"#;

const RIGHT: &str = r#"
handoff trial "Trial to sales"
unit marketing "Marketing" discipline=marketing
unit sales "Sales" discipline=sales
role revops "Head of Revenue Operations"
marketing, sales responsible_for trial
revops accountable_for trial
"#;

fn check(reading: &Reading<'_>, at: At, hits: &mut Vec<Hit>) {
    if !is_split(reading, at) {
        return;
    }
    let doing = reading.into(at, RelationKind::ResponsibleFor);
    let who = notions::responsibles(reading, at);
    hits.push(Hit::on(at, severity(reading, at)).links(doing).names("responsibles", who));
}

/// Whether no `accountable_for` points at the element, and two or more are responsible for it without a condition, or
/// two or more under the same condition.
pub fn is_split(reading: &Reading<'_>, at: At) -> bool {
    if reading.has_into(at, RelationKind::AccountableFor) {
        return false;
    }
    let mut by_condition: BTreeMap<String, At> = BTreeMap::new();
    reading.into(at, RelationKind::ResponsibleFor).iter().any(|link| {
        let condition = notions::folded(reading.relation(link.relation).text("condition"));
        *by_condition.entry(condition).or_insert(link.other) != link.other
    })
}

/// The roles and units responsible for the element without a condition.
pub fn unconditional(reading: &Reading<'_>, at: At) -> Vec<At> {
    let doing = reading.into(at, RelationKind::ResponsibleFor).iter();
    let free = doing.filter(|link| notions::is_empty(reading.relation(link.relation).text("condition")));
    let mut who: Vec<At> = free.map(|link| link.other).collect();
    who.dedup();
    who
}

/// Plain identity of units, not distinctness: within one unit its head is usually meant.
fn severity(reading: &Reading<'_>, at: At) -> Severity {
    let mut units = notions::responsibles(reading, at).map(|who| notions::unit_of(reading, who));
    let first = units.next().flatten();
    if first.is_some() && units.all(|unit| unit == first) {
        return Severity::Hint;
    }
    match reading.kind(at) {
        K::Handoff | K::Automation | K::Conflict => Severity::Error,
        _ => Severity::Warning,
    }
}

fn fixes(case: &Case<'_>, at: At) -> Vec<Fix> {
    let who = notions::responsibles(case.reading, at).filter(|who| case.reading.kind(*who) == K::Role);
    vec![fix::name_accountable(case, at, who)]
}
