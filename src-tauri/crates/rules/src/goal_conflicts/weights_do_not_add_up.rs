//! GOA10 weights-do-not-add-up: the weights of what the incentive rewards do not sum to 100 %.
//!
//! Then nobody knows what a target is worth, and those who are paid by it will find out before those who wrote it.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::weight;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

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
    fixes: Fixes::None,
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
