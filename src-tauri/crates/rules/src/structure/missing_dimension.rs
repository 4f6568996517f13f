//! STR05 missing-dimension: one of the four dimensions is missing altogether.
//!
//! Revenue comes from market understanding, decision structures, governance and operative execution working together. A
//! model of ten elements or more in which one of them does not occur describes a company that has not designed it.

use tragwerk_model::{ElementKind as K, Nature, Severity};

use crate::fix::{Ask, Case, Fix};
use crate::{Check, Fixes, Heading, Hit, Parameter, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "STR05",
    name: "missing-dimension",
    heading: Heading::Structure,
    severities: &[Severity::Error],
    nature: Some(Nature::Gap),
    subjects: &[],
    reads: Reads::Global { elements: &[], there: K::ALL, relations: &[] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::Whole(fixes),
};

const WRONG: &str = r#"
segment mid "Mid-market"
journey_stage a, b, c "Stage"
metric leads "Leads"
goal wins "Win rate of 30 %"
activity d, e, f, g "Activity"
leads measures wins
"#;

const RIGHT: &str = r#"
segment mid "Mid-market"
journey_stage a, b, c "Stage"
metric leads "Leads"
goal wins "Win rate of 30 %"
decision focus "Target accounts of the quarter"
activity d, e, f, g "Activity"
leads measures wins
focus directs d
"#;

/// A model with fewer elements is only begun.
pub static MIN: Parameter = Parameter { code: "STR05", name: "min", default: 10, least: 1, most: 10_000 };

/// The four dimensions of the thesis with the kinds they consist of.
const DIMENSIONS: [(&str, &[K]); 4] = [
    ("market", &[K::Segment, K::BuyerRole, K::JourneyStage, K::Channel, K::Offering]),
    ("decision", &[K::Decision, K::Forum]),
    ("governance", &[K::Goal, K::Conflict, K::Incentive, K::Policy, K::Metric]),
    ("execution", &[K::Activity, K::Handoff, K::System, K::Automation]),
];

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    if reading.len() < reading.parameter(&MIN) {
        return;
    }
    for (dimension, kinds) in DIMENSIONS {
        if kinds.iter().all(|kind| reading.of_kind(*kind).is_empty()) {
            hits.push(Hit::overall(Severity::Error).keyed(dimension).text("dimension", dimension));
        }
    }
}

/// The first element of the dimension is captured.
fn fixes(case: &Case<'_>) -> Vec<Fix> {
    let dimension = DIMENSIONS.iter().find(|(dimension, _)| *dimension == case.finding.key);
    let first = |(_, kinds): &(&str, &[K])| Fix::asking("capture-first", Ask::element_or_new("what", kinds).among([]));
    dimension.map(first).into_iter().collect()
}
