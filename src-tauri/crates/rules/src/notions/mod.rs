//! The definitions that several rules share (rules.md), one function each with its words. What takes a walk over the
//! whole model is worked out once per reading, when first asked for.

mod activities;
mod disputes;
mod goals;
mod handoffs;
mod hierarchy;
mod information;
mod journey;
mod kept;
mod names;
mod owners;
mod texts;
mod ties;
mod units;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

pub use activities::{activities_of, is_directed};
pub use disputes::{Dispute, disputes};
pub use goals::{
    Stakes, goals_above, goals_below, goals_of, goals_of_target, goals_reaching, has_stakes, is_shared,
    metrics_measuring, reaches_ambition, share_a_stake, some_goal_reaches_ambition, stakes, targets_of,
};
pub use handoffs::{flows_back, handoff_runs, handoffs_from, has_handoff_between};
pub use information::{
    RECURRING, are_reconciled, decisions_downstream, reaches_decision, reaching_decisions, recurring,
    steering_decisions,
};
pub use journey::{activities_serving, stage_groups, takes_part_in_journey, units_serving};
pub use names::of_one_name;
pub use owners::{accountables, deciders, owner_unit, owner_units, responsibles, sits_in};
pub use texts::{folded, is_empty, likeness};
pub use ties::{have_common_forum, have_integrating_tie, pairs_in_journey, tied_pairs};
pub use units::{are_distinct, is_within, roles_of, unit_of};

use crate::At;
use crate::reading::Marks;

/// Two elements, the smaller id first.
pub type Pair = (At, At);

/// The pair of two elements, whichever comes first.
pub fn pair(a: At, b: At) -> Pair {
    if a < b { (a, b) } else { (b, a) }
}

/// What has been worked out for a reading so far.
#[derive(Debug, Default)]
pub(crate) struct Derived {
    likenesses: OnceLock<Vec<u64>>,
    owner_units: OnceLock<Vec<Option<At>>>,
    directed: OnceLock<Marks>,
    activities_of: OnceLock<BTreeMap<At, Vec<At>>>,
    reach_ambition: OnceLock<Marks>,
    stakes: OnceLock<BTreeMap<At, Stakes>>,
    forums: OnceLock<BTreeMap<At, Vec<At>>>,
    handoffs: OnceLock<BTreeMap<(At, At), Vec<At>>>,
    reach_decision: OnceLock<Marks>,
    in_journey: OnceLock<BTreeSet<At>>,
    ties: OnceLock<BTreeSet<Pair>>,
    steering: OnceLock<Marks>,
    hierarchy: OnceLock<hierarchy::Hierarchy>,
    flow_circles: OnceLock<BTreeMap<At, At>>,
    shared_goals: OnceLock<Marks>,
    reconciled: OnceLock<BTreeMap<At, At>>,
}
