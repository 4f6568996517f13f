//! Whose goals stand against whose, and who settles it?

pub mod goal_reaches_no_ambition;
pub mod goal_without_metric;
pub mod incentive_on_partial_goal;
pub mod incentives_pull_apart;
pub mod local_optimum;
pub mod misaligned_incentive;
pub mod suspected_goal_conflict;
pub mod two_targets_one_metric;
pub mod unresolved_conflict;
pub mod weights_do_not_add_up;

use std::collections::BTreeSet;

use tragwerk_model::{RelationKind, Value};

use crate::{At, Link, Reading, Rule, notions};

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[
    &goal_reaches_no_ambition::RULE,
    &unresolved_conflict::RULE,
    &goal_without_metric::RULE,
    &local_optimum::RULE,
    &incentive_on_partial_goal::RULE,
    &incentives_pull_apart::RULE,
    &misaligned_incentive::RULE,
    &suspected_goal_conflict::RULE,
    &two_targets_one_metric::RULE,
    &weights_do_not_add_up::RULE,
];

/// The units an incentive applies to; a role counts as its unit.
fn units_of_incentive(reading: &Reading<'_>, incentive: At) -> BTreeSet<At> {
    reading.targets(incentive, RelationKind::AppliesTo).filter_map(|who| notions::unit_of(reading, who)).collect()
}

/// The weight of a `rewards`, in percent, where it is stated.
fn weight(reading: &Reading<'_>, rewards: &Link) -> Option<f64> {
    reading.relation(rewards.relation).attributes.get("weight").and_then(Value::as_number)
}
