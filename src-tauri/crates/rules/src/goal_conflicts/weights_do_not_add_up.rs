//! GOA10 weights-do-not-add-up: the weights of what the incentive rewards do not sum to 100 %.
//!
//! Then nobody knows what a target is worth, and those who are paid by it will find out before those who wrote it.

use tragwerk_model::ops::{Op, RecordRef, SetAttribute};
use tragwerk_model::{ElementKind, Nature, RelationKind, Severity, Value};

use super::weight;
use crate::fix::{Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Link, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "GOA10",
    name: "weights-do-not-add-up",
    heading: Heading::GoalConflicts,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Incentive],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::Rewards] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
incentive plan "AE commission plan"
metric bookings "New bookings"
metric kept "Revenue kept"
plan rewards bookings weight=70
plan rewards kept weight=40
"#;

const RIGHT: &str = r#"
incentive plan "AE commission plan"
metric bookings "New bookings"
metric kept "Revenue kept"
plan rewards bookings weight=70
plan rewards kept weight=30
"#;

/// How far from 100 a sum may be, rounding of its parts included.
const TOLERANCE: f64 = 0.01 + 1e-9;

fn check(reading: &Reading<'_>, incentive: At, hits: &mut Vec<Hit>) {
    let rewards = reading.out(incentive, RelationKind::Rewards);
    let weights: Option<Vec<f64>> = rewards.iter().map(|link| weight(reading, link)).collect();
    let Some(mut weights) = weights.filter(|weights| !weights.is_empty()) else {
        return;
    };
    weights.sort_by(f64::total_cmp);
    let sum: f64 = weights.iter().sum();
    if (sum - 100.0).abs() > TOLERANCE {
        let targets = notions::targets_of(reading, incentive);
        hits.push(Hit::on(incentive, Severity::Error).links(rewards).amount("sum", sum).names("targets", targets));
    }
}

/// The weights in their proportions, to two decimals; what rounding leaves over goes to the largest.
fn fixes(case: &Case<'_>, incentive: At) -> Vec<Fix> {
    let rewards = case.reading.out(incentive, RelationKind::Rewards);
    let weights: Vec<f64> = rewards.iter().filter_map(|link| weight(case.reading, link)).collect();
    let sum: f64 = weights.iter().sum();
    if sum <= 0.0 || weights.iter().any(|weight| *weight < 0.0) {
        return Vec::new();
    }
    let mut scaled: Vec<f64> = weights.iter().map(|weight| (weight * 10_000.0 / sum).round()).collect();
    let over = 10_000.0 - scaled.iter().sum::<f64>();
    if let Some(largest) = scaled.iter_mut().max_by(|a, b| a.total_cmp(b)) {
        *largest += over;
    }
    let set = |(link, hundredths): (&Link, &f64)| {
        let record = RecordRef::Relation(case.reading.relation(link.relation).id.clone());
        let value = Some(Value::Number(hundredths / 100.0));
        Op::SetAttribute(SetAttribute { record, attribute: "weight".to_owned(), value })
    };
    vec![Fix::new("scale-weights").ops(rewards.iter().zip(&scaled).map(set))]
}
